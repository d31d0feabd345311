import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** How to begin without scrolling. Instagram’s own words stand as its French interface has them. */
export const start: TranslationOf<typeof english> = {
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
