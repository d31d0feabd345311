import { MOVE_AT_LEAST, MOVE_SHARE } from '../../domain/etiquette/annotate-what-you-tried';
import { CHURN_AT_LEAST, CHURN_SPAN_MS } from '../../domain/etiquette/follow-unfollow-churn';
import { NEW_FOLLOWER_MS } from '../../domain/etiquette/not-an-obligation';
import { LONG_WAIT_MS } from '../../domain/etiquette/old-pending-request';
import { MANY_IN_A_DAY, MANY_IN_AN_HOUR } from '../../domain/etiquette/pace-today';
import { FEW_SHARE, FOLLOWERS_AT_LEAST } from '../../domain/etiquette/quality-over-quantity';
import { READ_AGAIN_MS } from '../../domain/etiquette/read-again-after';
import { REMEMBERED_MS } from '../../domain/etiquette/say-why';
import { SHORT_FOLLOW_MS } from '../../domain/etiquette/short-follow';
import { TOO_EARLY_MS } from '../../domain/ties/tie';
import { DAY_MS } from '../../domain/time';
import type { hints as english } from '../en/hints';
import { shareWords } from '../shape/share';
import type { TranslationOf } from '../shape/template';

const days = (ms: number) => ms / DAY_MS;
const percent = (share: number) => shareWords(share, new Intl.NumberFormat('it-IT', { style: 'percent' }));

/** The hints in Italian. */
export const hints: TranslationOf<typeof english> = {
  words: {
    list: { followers: 'I tuoi follower', following: 'Gli account che segui' },
    progress: { ofExpected: '{seen} su {expected}', ofUnknown: '{seen} finora' },
    span: { on: 'il giorno {date}', between: 'tra il giorno {from} e il giorno {to}' },
    reasons: {
      network: 'creare una rete di contatti',
      appreciation: 'apprezzamento',
      relationship: 'costruire una relazione',
      marketing: 'marketing',
      'returning-the-favour': 'ricambiare il gesto',
    },
    noReason: 'ancora nessuno',
    rests: { lists: ['le liste'], acts: ['seguire', 'smettere di seguire'], profiles: ['aprire profili'] },
    restUntil: '{what} (fino al giorno {date})',
    whyAmISeeingThis: 'Perché vedo questo?',
    snooze: 'Nascondi per 30 giorni',
    snoozedUntil: 'Nascosto fino a: {date}',
    wake: 'Mostra di nuovo',
    mute: 'Non mostrare mai questo suggerimento',
    unmute: 'Permetti di nuovo questo suggerimento',
    quiet: 'Modalità silenziosa',
    quietText: 'Nessun suggerimento. Le tue letture e le tue note restano come sono.',
  },
  hints: {
    'instagram-asked-to-slow-down': {
      title: 'Instagram ha chiesto una pausa',
      sentence: 'Meglio in pausa: {what}. Nel frattempo non va perso nulla.',
      why: 'Instagram ha risposto «riprova più tardi» ({askedAt}). Continuare può allungare una pausa come questa. Balik da parte sua non invia nulla.',
    },
    'pace-today': {
      title: 'Molto per un giorno solo',
      sentence:
        'Nelle ultime 24 ore hai iniziato o smesso di seguire qualcuno {count} volte. Instagram potrebbe scambiare questo ritmo per quello di una macchina; il resto può aspettare domani.',
      why: `In 24 ore Balik ha visto {count} tue azioni di seguire o smettere di seguire, di cui {lastHour} nell’ultima ora. Instagram non indica nessun limite; questo suggerimento arriva da ${MANY_IN_A_DAY} in un giorno o ${MANY_IN_AN_HOUR} in un’ora.`,
    },
    'not-read-whole': {
      title: 'Non ancora fino in fondo',
      sentence:
        '{list}: lista non letta fino in fondo ({progress}). Chi manca può semplicemente non essere ancora stato letto.',
      why: 'Finché una lista non è letta fino in fondo, Balik non dice di nessuno che non c’è. Aprila e scorri fino in fondo quando vuoi.',
    },
    'read-again': {
      title: 'È tempo di liste più recenti',
      sentence:
        '{list}: l’ultima lista completa è del giorno {readAt}, {count} giorni fa. Che cosa è cambiato da allora, Balik non può saperlo.',
      why: `Le liste cambiano. Quando l’ultima completa ha più di ${days(READ_AGAIN_MS)} giorni, Balik propone di rileggerla, o di importare un’esportazione più recente, quando ti fa comodo.`,
    },
    'follow-unfollow-churn': {
      title: 'Seguiti, poi non più',
      sentence: `Dal giorno {fromAt} hai smesso di seguire {count} account entro ${days(SHORT_FOLLOW_MS)} giorni da quando avevi iniziato. Instagram può limitare gli account che lo fanno spesso; meno follow, scelti con cura, durano di più.`,
      why: `Balik ha visto questi follow iniziare e finire in questo browser. Cambiare idea ogni tanto va bene; questo suggerimento arriva da ${CHURN_AT_LEAST} account in ${days(CHURN_SPAN_MS)} giorni.`,
    },
    'sudden-influx': {
      title: 'Molti follower insieme',
      sentence:
        'Tra il giorno {fromAt} e il giorno {toAt} si sono aggiunte {count} persone; di solito per te sarebbero circa {usual}. Può succedere con un post che gira molto. Se non ce n’è stato uno, prima di seguire a tua volta guarda di chi si tratta.',
      why: 'Questo confronta le tue liste, ciascuna letta fino in fondo. Balik non può dire da dove arrivano i follower. I follower comprati di rado restano o partecipano, quindi non vale la pena pagarli.',
    },
    'too-early-to-tell': {
      title: 'Troppo presto per dirlo',
      sentence:
        'Hai iniziato a seguire @{username} il giorno {followedAt}. Non tutti guardano Instagram ogni giorno; prima di trarne conclusioni, aspetta fino a questa data: {waitUntil}.',
      why: `Un follow con meno di ${days(TOO_EARLY_MS)} giorni non dice nulla sul fatto che venga ricambiato.`,
      many: {
        title: '{count} che segui da poco, dal giorno {since}',
        sentence:
          'È troppo presto per dire se ti seguono a loro volta. Non tutti guardano Instagram ogni giorno; aspetta prima di trarne conclusioni.',
        why: `Un follow con meno di ${days(TOO_EARLY_MS)} giorni non dice nulla sul fatto che venga ricambiato.`,
      },
    },
    'removed-you': {
      title: 'Un account che non segui più',
      sentence:
        'Non segui più @{username}, e Balik non ha visto un tuo clic per smettere. Può darsi che tu l’abbia fatto altrove, o che ti abbia rimosso dai suoi follower. In questo caso, lasciare le cose come stanno è la risposta più gentile.',
      why: 'Seguivi ancora l’account ({lastSeenAt}), e poi non più ({missedAt}): lo diceva il suo stesso profilo.',
      many: {
        title: '{count} account che non segui più, dal giorno {since}',
        sentence:
          'Balik non ha visto un tuo clic per smettere. Può darsi che tu l’abbia fatto altrove, o che ti abbiano rimosso dai loro follower. In questo caso, lasciare le cose come stanno è la risposta più gentile.',
        why: 'Seguivi ancora ciascuno di loro, e in seguito non più: lo dicevano i loro profili.',
      },
    },
    'old-pending-request': {
      title: 'Una richiesta senza risposta',
      sentence:
        'La tua richiesta di seguire @{username} aspetta dal giorno {requestedAt}: finora {count} giorni. Anche nessuna risposta può essere una risposta. Puoi ritirarla o lasciarla lì.',
      why: `Compare per le richieste che hanno più di ${days(LONG_WAIT_MS)} giorni. Chi far entrare, un account privato lo sceglie da sé.`,
      many: {
        title: '{count} richieste senza risposta, la più vecchia: {since}',
        sentence: 'Anche nessuna risposta può essere una risposta. Puoi ritirare una richiesta o lasciarla lì.',
        why: `Compare per le richieste che hanno più di ${days(LONG_WAIT_MS)} giorni. Chi far entrare, un account privato lo sceglie da sé.`,
      },
    },
    'private-boundary': {
      title: 'Un account privato',
      sentence:
        '@{username} condivide solo con i follower che ha scelto. Puoi chiedere di seguirlo; un no, o il silenzio, va bene come risposta.',
      why: 'L’account è privato, e tu non lo segui (situazione: {asOf}).',
      many: {
        title: '{count} account privati ({dates})',
        sentence:
          'Condividono solo con i follower che hanno scelto. Puoi chiedere di seguirli; un no, o il silenzio, va bene come risposta.',
        why: 'Questi account sono privati, e non li seguivi l’ultima volta che i loro profili sono stati aperti.',
      },
    },
    'they-follow-and-leave': {
      title: 'Ti ha seguito per poco',
      sentence: {
        one: '@{username} ha iniziato a seguirti, e al più tardi il giorno {missedAt} non ti seguiva più, dopo un giorno al massimo. I motivi possono essere molti, e non c’è niente da fare.',
        other:
          '@{username} ha iniziato a seguirti, e al più tardi il giorno {missedAt} non ti seguiva più, dopo al massimo {count} giorni. I motivi possono essere molti, e non c’è niente da fare.',
      },
      why: `Visto la prima volta tra i tuoi follower ({firstSeenAt}), e poi non più ({missedAt}); lo diceva il suo profilo. Balik segnala i follow durati fino a ${days(SHORT_FOLLOW_MS)} giorni e non cerca di indovinare perché.`,
      many: {
        title: '{count} ti hanno seguito per poco, dal giorno {since}',
        sentence:
          'Hanno iniziato a seguirti e nel giro di pochi giorni non più. I motivi possono essere molti, e non c’è niente da fare.',
        why: `Erano tra i tuoi follower e, dopo poco, non più; lo dicevano i loro profili. Balik segnala i follow durati fino a ${days(SHORT_FOLLOW_MS)} giorni e non cerca di indovinare perché.`,
      },
    },
    'not-an-obligation': {
      title: 'Ricambiare è una scelta',
      sentence:
        '@{username} ha iniziato a seguirti {followedAt}. Segui anche tu se vuoi vedere quello che condivide. Non lo devi a nessuno.',
      why: `Compare per ${days(NEW_FOLLOWER_MS)} giorni dopo che qualcuno si vede la prima volta tra i tuoi follower. Ricambiare un follow è un’usanza cordiale, non un dovere.`,
      many: {
        title: 'Dei nuovi follower dal giorno {since}, {count} che non segui',
        sentence: 'Ricambiare è una scelta. Segui anche tu chi vuoi vedere di più; non lo devi a nessuno.',
        why: `Compare per ${days(NEW_FOLLOWER_MS)} giorni dopo che qualcuno si vede la prima volta tra i tuoi follower. Ricambiare un follow è un’usanza cordiale, non un dovere.`,
      },
    },
    'audience-fit': {
      title: 'Fa parte del tuo pubblico?',
      sentence:
        '@{username} non ha ancora un’etichetta. Potenziale cliente, cliente, influencer, stesso settore, collaborazione? Un’etichetta messa ora darà senso ai numeri di domani.',
      why: 'La modalità aziendale è attiva, @{username} ha iniziato a seguirti {followedAt}, e non c’è nessuna etichetta. A un’attività servono account pertinenti, più che numerosi.',
      many: {
        title: '{count} nuovi follower senza etichetta dal giorno {since}',
        sentence:
          'Fanno parte del tuo pubblico? Potenziali clienti, clienti, influencer, stesso settore, collaborazione: un’etichetta messa ora darà senso ai numeri di domani.',
        why: 'La modalità aziendale è attiva, hanno iniziato a seguirti da non molto, e non c’è nessuna etichetta. A un’attività servono account pertinenti, più che numerosi.',
      },
    },
    'say-why': {
      title: 'Perché questo account?',
      sentence:
        'Hai iniziato a seguire @{username} il giorno {followedAt}. Aggiungi un motivo finché te lo ricordi; basta un clic.',
      why: `Non c’è nessun motivo, e il follow non ha più di ${days(REMEMBERED_MS)} giorni. I motivi sono solo per te e restano su questo dispositivo.`,
      many: {
        title: '{count} che segui dal giorno {since}, senza un motivo',
        sentence: 'Aggiungine uno finché te lo ricordi; basta un clic.',
        why: `Non c’è nessun motivo, e questi follow non hanno più di ${days(REMEMBERED_MS)} giorni. I motivi sono solo per te e restano su questo dispositivo.`,
      },
    },
    'be-authentic': {
      title: 'Che cosa ti piace qui?',
      sentence:
        'Il tuo motivo per seguire @{username}: {reasons}. Se qui c’è qualcosa che ti piace, aggiungi anche quello.',
      why: 'Compare dove l’unico motivo è avere qualcosa in cambio, o dove un follow ricambiato in fretta non ha un motivo. I follow sinceri tendono a durare.',
      many: {
        title: 'Che cosa ti piace di questi {count}? ({dates})',
        sentence:
          'Il tuo unico motivo per seguirli è avere qualcosa in cambio, o non ce n’è ancora uno. Se qui c’è qualcosa che ti piace, aggiungi anche quello.',
        why: 'Compare dove l’unico motivo è avere qualcosa in cambio, o dove un follow ricambiato in fretta non ha un motivo. I follow sinceri tendono a durare.',
      },
    },
    retaliation: {
      title: 'Non per forza dipende da te',
      sentence:
        '@{username} non ti segue a sua volta, e i motivi possono essere molti: c’è chi tiene corta la sua lista, chi segue un solo argomento. Se ti piace quello che condivide, non c’è niente da cambiare.',
      why: 'Segui @{username}, ed è certo che non ti seguiva a sua volta (situazione: {asOf}). Questo suggerimento c’è perché una lista non diventi un giudizio.',
      many: {
        title: '{count} tra chi non ti segue a sua volta ({dates})',
        sentence:
          'Non per forza dipende da te: c’è chi tiene corta la sua lista, chi segue un solo argomento. Se ti piace quello che condividono, non c’è niente da cambiare.',
        why: 'Li segui, e in quelle date era certo che non ti seguivano a loro volta. Questo suggerimento c’è perché una lista non diventi un giudizio.',
      },
    },
    'follow-without-interaction': {
      title: 'Poca interazione',
      sentence:
        'La tua esportazione non indica nulla da te a @{username} tra il giorno {fromAt} e il giorno {toAt}. Va bene anche solo leggere; una parola gentile ogni tanto tiene vivo il contatto.',
      why: 'Per tutto quel tempo seguivi l’account. L’esportazione contiene i tuoi «Mi piace», commenti, salvataggi e messaggi; quello che l’altra persona ha fatto per te non c’è, e le chat che non dicono di chi sono non vengono contate.',
      many: {
        title: 'Poca interazione con {count}, dal giorno {since}',
        sentence:
          'La tua esportazione non indica nulla da te a loro. Va bene anche solo leggere; una parola gentile ogni tanto tiene vivo il contatto.',
        why: 'Per tutto quel tempo li seguivi. L’esportazione contiene i tuoi «Mi piace», commenti, salvataggi e messaggi; quello che hanno fatto loro per te non c’è, e le chat che non dicono di chi sono non vengono contate.',
      },
    },
    'quality-over-quantity': {
      title: 'La qualità, non i numeri',
      sentence:
        'Tra il giorno {fromAt} e il giorno {toAt} hai interagito con una parte dei tuoi {followers} follower: {share}. Qualche vero scambio porta più lontano di un numero più grande.',
      why: `Dalla tua esportazione: «Mi piace», commenti, salvataggi e chat tuoi. Compare quando la quota è sotto il limite (${percent(FEW_SHARE)}) e i follower sono almeno ${FOLLOWERS_AT_LEAST}. Quello che i follower hanno fatto per te non è nell’esportazione.`,
    },
    'annotate-what-you-tried': {
      title: 'Hai provato qualcosa?',
      sentence:
        'I tuoi follower tra il giorno {fromAt} e il giorno {toAt}: nuovi o di nuovo nella lista, {gained}; non si trovavano più, {lost}. Se allora hai provato qualcosa, una nota in Cronologia ti permette di confrontare più avanti.',
      why: `Sono cambiate almeno ${MOVE_AT_LEAST} persone, e una quota dei tuoi follower di almeno ${percent(MOVE_SHARE)}: è più del solito viavai, e lì vicino non c’è nessuna tua nota.`,
    },
  },
};
