import type { historyChanges as english } from '../en/history-changes';
import type { TranslationOf } from '../shape/template';

export const historyChanges: TranslationOf<typeof english> = {
  'kind.appeared': 'Neu',
  'kind.gone': 'Nicht mehr gefunden',
  'kind.renamed': 'Umbenannt',
  'kind.returned': 'Wieder da',
  'kind.left-instagram': 'Fort oder verborgen',

  'change.appeared.followers': 'Neu unter deinen Followern',
  'change.appeared.following': 'Neu unter denen, denen du folgst',
  'change.appeared.own-follow': 'Du hast angefangen zu folgen',
  'change.appeared.own-approval': 'Du hast die Anfrage angenommen',
  'change.shown.followers': 'Zum ersten Mal unter deinen Followern gezeigt',
  'change.shown.following': 'Zum ersten Mal unter denen gezeigt, denen du folgst',
  'change.gone.followers': 'Nicht mehr unter deinen Followern gefunden',
  'change.gone.following': 'Nicht mehr unter denen gefunden, denen du folgst',
  'change.gone.followers.likely': 'Nicht mehr unter deinen Followern gefunden, folgt dir wahrscheinlich nicht mehr',
  'change.gone.following.likely':
    'Nicht mehr unter denen gefunden, denen du folgst, wahrscheinlich folgst du nicht mehr',
  'change.ended.followers': 'Folgt dir nicht mehr',
  'change.ended.following': 'Du folgst nicht mehr',
  'change.ended.followers.likely': 'Folgt dir wahrscheinlich nicht mehr',
  'change.ended.following.likely': 'Du folgst wahrscheinlich nicht mehr',
  'change.by-name.appeared.followers': 'Neu unter deinen Followern, oder umbenannt',
  'change.by-name.appeared.following': 'Neu unter denen, denen du folgst, oder umbenannt',
  'change.by-name.gone.followers': 'Nicht mehr unter deinen Followern gefunden, oder umbenannt',
  'change.by-name.gone.following': 'Nicht mehr unter denen gefunden, denen du folgst, oder umbenannt',
  'change.by-name.left-instagram': 'Hat Instagram verlassen, ist verborgen oder wurde umbenannt',
  'change.gone.own-unfollow': 'Du hast aufgehört zu folgen',
  'change.gone.own-removal': 'Du hast diesen Follower entfernt',
  'change.left-instagram':
    'Aus beiden Listen fort: hat Instagram verlassen oder ist verborgen, außer du hast anderswo aufgehört zu folgen',
  'change.left-instagram.marked-deleted': 'Hat Instagram verlassen oder ist verborgen, wie ein Export zeigt',
  'change.left-instagram.named-deactivated': 'Verborgen: Instagram bezeichnet das Konto als deaktiviert',
  'change.returned.followers': 'Wieder unter deinen Followern',
  'change.returned.following': 'Wieder unter denen, denen du folgst',
  'change.returned.was-hidden': 'Wieder gezeigt, nachdem es nicht gezeigt worden war',
  'change.renamed': 'Hieß @{from}',
  'when.on': 'am {date}',
  'when.between': 'zwischen dem {from} und dem {to}',
  'when.proven': 'zwischen dem {from} und dem {proven}; seit dem {to} nicht in der Liste',
  'certainty.certain': 'Sicher',
  'certainty.likely': 'Wahrscheinlich',
  'certainty.none': 'Nur die Liste zeigt es',
  'why.likely.name': 'Ein Export kennt nur Namen; eine Umbenennung sähe genauso aus.',
  'why.likely':
    'Wahrscheinlich: Höchstens ein Viertel derer, die zusammen kamen oder gingen, kann bloß verborgen gewesen sein.',
  'why.listed':
    'Eine Liste zeigt, wer in ihr nicht mehr gefunden wird oder neu ist. Sie zeigt nicht, warum: Instagram verbirgt manche Konten und zeigt sie wieder.',
};
