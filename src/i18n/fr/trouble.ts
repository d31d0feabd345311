import type { trouble as english } from '../en/trouble';
import type { TranslationOf } from '../shape/template';

export const trouble: TranslationOf<typeof english> = {
  title: 'Vos données ne s’ouvrent pas',
  retry: 'Réessayer',
  'newer-version':
    'Elles ont été écrites par une version de Balik plus récente que celle-ci. Mettez l’extension à jour, puis rouvrez ce panneau. Rien n’a été modifié.',
  blocked:
    'Une autre fenêtre de Balik tient encore ouverte une version plus ancienne. Fermez les autres onglets et panneaux de Balik, puis réessayez.',
  quota:
    'Le disque est plein, donc rien de nouveau n’est enregistré. Libérez de la place, puis réessayez. Rien n’a été supprimé.',
  'cannot-open':
    'Le navigateur n’a pas pu ouvrir la base de données. Redémarrez-le et réessayez. Rien n’a été supprimé.',
  closed: 'Le navigateur a fermé la base de données. Réessayez.',
  aborted: 'Le navigateur a interrompu la lecture en cours de route. Réessayez.',
  outdated: 'Balik vient d’être mis à jour. Fermez ce panneau, rouvrez-le, et rechargez vos onglets Instagram.',
  unknown: 'Quelque chose d’inattendu s’est produit. Réessayez ; si cela se répète, redémarrez le navigateur.',

  'write.newer-version':
    'Une version plus récente de Balik a écrit ce qui est enregistré ici. C’est affiché, mais rien de nouveau n’est enregistré avant la mise à jour.',
  'write.quota':
    'Le disque est plein, donc rien de nouveau n’est enregistré. Ce qui est ici reste lisible. Exportez-le, puis libérez de la place.',
  'write.cannot-open':
    'Le navigateur ne peut pas ouvrir la base de données pour l’instant, donc rien de nouveau n’est enregistré. Redémarrez-le.',
  'write.blocked':
    'Une autre fenêtre de Balik tient ouverte une version plus ancienne, donc rien de nouveau n’est enregistré. Fermez-la.',

  deaf: 'Votre onglet Instagram était ouvert avant que Balik démarre, donc Balik ne peut pas y lire avec vous. Rechargez cet onglet.',

  'access.gone':
    'Balik ne peut pas lire avec vous sur instagram.com : son autorisation pour ce site a été retirée. Ce qui est enregistré reste ici.',
  'access.allow': 'L’autoriser à nouveau',
  'access.again': 'De nouveau autorisé. Rechargez vos onglets Instagram, et Balik y lira avec vous.',

  'mend.title': 'Si un redémarrage n’a rien changé',
  'mend.text':
    'Procédez dans l’ordre. Rien n’est supprimé : ce qui ne s’ouvre pas reste où il est jusqu’à ce que vous supprimiez tout dans Données.',
  'mend.save': 'Enregistrer ce qui est encore lisible',
  'mend.saved': { one: '{count} ligne a été enregistrée.', other: '{count} lignes ont été enregistrées.' },
  'mend.lost': { one: '{count} n’a pas pu être lue.', other: '{count} n’ont pas pu être lues.' },
  'mend.nothing': 'Rien ne s’ouvre, donc rien n’a pu être enregistré.',
  'mend.back': 'Continuer avec un fichier enregistré',
  'mend.back.text': 'Le fichier va dans une nouvelle base de données, à côté de celle qui ne s’ouvre pas.',
  'mend.empty': 'Repartir de zéro',
  'mend.empty.text': 'Lisez vos listes encore une fois, ou importez votre export Instagram.',
  'mend.busy': 'En cours…',
  'mend.notOurs': 'Ce fichier n’a pas été enregistré par Balik, ou il n’est pas complet. Rien n’a été modifié.',
  'mend.newerFile':
    'Ce fichier a été enregistré par une version plus récente de Balik. Mettez d’abord l’extension à jour. Rien n’a été modifié.',
  'mend.failed':
    'Le navigateur ne peut pas non plus créer de nouvelle base de données. Redémarrez l’ordinateur, puis réessayez.',
};
