import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** Instagram's own words as public how-tos in Italian quote them; see the glossary. */
export const start: TranslationOf<typeof english> = {
  'file.title': 'Oppure importa il file che prepara Instagram: senza scorrere, con le date',
  'file.where':
    'Su Instagram: Impostazioni, «Centro gestione account», «Le tue informazioni e autorizzazioni», «Esporta le tue informazioni».',
  'file.create': '«Crea esportazione», scegli il tuo profilo, poi «Esporta sul dispositivo».',
  'file.what': '«Personalizza informazioni»: «Follower e persone/Pagine seguite», in Contatti.',
  'file.when': '«Intervallo di date»: «Sempre». Altrimenti mancano i follow più vecchi.',
  'file.format': '«Formato»: JSON. Poi «Avvia esportazione».',
  'file.wait': 'Instagram ti avvisa quando il file è pronto. Scaricalo e importalo così com’è, in ZIP.',
  'file.import': 'Importa il file',
  'file.ask': 'Chiedilo a Instagram',
};
