import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** How to begin without scrolling. Instagram’s own words stand as its French interface has them. */
export const start: TranslationOf<typeof english> = {
  'consent.title': 'Voyez qui vous suit en retour',
  'consent.lead':
    'Balik lit avec vous pendant que vous ouvrez vos propres listes « followers » et « suivi(e)s », et dit qui suit en retour.',
  'consent.picture':
    'Comment Balik répond : une liste de personnes, chacune avec un signe et des mots comme « Ne suit pas en retour » ou « Suivi mutuel », et en dessous une phrase sur l’une d’elles avec ses preuves.',
  'consent.picture.evidence': 'Absent de vos {count} followers, lus jusqu’au bout aujourd’hui.',
  'consent.reads': 'Ce qui est lu',
  'consent.reads.text':
    'Seulement ce que montrent les listes et les profils que vous ouvrez : nom d’utilisateur, nom, numéro de compte, privé ou vérifié. Ni photos, ni bios, ni messages.',
  'consent.stays': 'Où cela reste',
  'consent.stays.text':
    'Dans ce navigateur, sur cet appareil. Rien n’est envoyé nulle part, et vous pouvez tout supprimer à tout moment.',
  'consent.never': 'Ce qui n’est jamais fait',
  'consent.never.text':
    'Balik ne clique jamais, ne fait rien défiler, ne suit personne, n’arrête de suivre personne et ne demande rien à Instagram. Les fenêtres privées ne sont pas vues.',
  'consent.terms': 'Les conditions d’Instagram',
  'consent.terms.text':
    'Les conditions d’Instagram interdisent de collecter des informations de manière automatisée sans permission. Lire avec vous n’ajoute aucune requête aux vôtres, mais ce n’est pas une autorisation : la décision vous revient.',
  'consent.start': 'Commencer la lecture',
  'consent.later': 'Pas maintenant',
  'consent.paused': 'Balik est désactivé',
  'consent.paused.how':
    'Rien n’est lu tant que vous n’avez pas appuyé sur « Commencer la lecture ». Pour commencer plus tard, cliquez sur Balik dans la barre d’outils du navigateur ; il est peut-être derrière la pièce de puzzle.',
  'consent.again': 'Ce que fait Balik',
  'consent.failed': 'Votre choix n’a pas pu être enregistré. Réessayez, ou redémarrez le navigateur.',

  'file.title': 'Ou importez le fichier que prépare Instagram : sans défilement, et avec les dates',
  'file.where':
    'Sur Instagram : Paramètres, « Espace Comptes », « Vos informations et autorisations », « Exporter vos informations ».',
  'file.create': '« Créer une exportation », choisissez votre profil, puis « Exporter sur mon appareil ».',
  'file.what': '« Personnaliser les informations » : « Followers et suivi(e)s », dans Connexions.',
  'file.when': '« Période » : « Depuis le début ». Sinon, ce qui est plus ancien manque.',
  'file.format': '« Format » : JSON. Puis « Démarrer l’exportation ».',
  'file.wait': 'Instagram vous prévient quand le fichier est prêt. Téléchargez-le et importez-le tel quel, en ZIP.',
  'file.import': 'Importer le fichier',
  'file.ask': 'Le demander à Instagram',
};
