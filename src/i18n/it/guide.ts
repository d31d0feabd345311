import type { GuideTexts } from '../shape/guide-outline';

/** The guide in Italian, told anew for its readers rather than translated word for word. */
export const guide: GuideTexts = {
  chapters: {
    definition: {
      title: 'Che cos’è un follow ricambiato',
      lead: 'Un tocco trasforma un legame a senso unico in un legame reciproco. Vale la pena sapere che cosa dice, e che cosa no.',
    },
    contexts: {
      title: 'Perché si ricambia',
      lead: 'Lo stesso tocco può voler dire cinque cose diverse. È utile sapere quale intendi tu.',
    },
    strategy: {
      title: 'Ricambiare se hai un’attività',
      lead: 'Per un negozio o per chi crea, ricambiare i follow è una piccola parte del farsi trovare e del meritare fiducia. Queste cinque abitudini aiutano.',
    },
    ethics: {
      title: 'Le buone maniere',
      lead: 'Niente di quello che segue è una regola che qualcuno fa rispettare. È quello che rende una lista un posto piacevole, per te e per gli altri.',
    },
    differences: {
      title: 'Il follow e tutto il resto',
      lead: 'Un follow dice «vorrei sapere di più di te». Il resto di quello che si fa su Instagram dice altre cose.',
    },
    trends: {
      title: 'Che cosa cambia con il tempo',
      lead: 'Instagram si muove, e quello che funzionava l’anno scorso può non funzionare adesso. La guida migliore che hai è la tua cronologia.',
    },
  },
  sections: {
    'what-it-is': {
      title: 'Un legame reciproco',
      paragraphs: [
        'Quando qualcuno ti segue, può veder comparire i tuoi post, reel e storie. Quando segui anche tu, puoi veder comparire i suoi. Nessuno dei due ha promesso di più.',
        'Apri un profilo su Instagram, e Adesso ti dice come stanno le cose tra voi due, su che cosa si basa la risposta e a quale giorno risale.',
      ],
    },
    mutual: {
      title: 'Vi seguite a vicenda',
      paragraphs: [
        'I due nomi sono nelle due liste. Qui sta la maggior parte delle amicizie, e anche molti scambi di cortesia; la lista da sola non può distinguerli. Le tue note sì.',
      ],
    },
    'not-following-back': {
      title: 'Non ti seguono a loro volta',
      paragraphs: [
        'Tu segui queste persone, e la lista dei tuoi follower, letta fino in fondo, non le contiene. È un fatto che riguarda due liste, non quello che provano.',
        'Negozi, giornali e persone che ammiri stanno qui per natura. Chi preferisci non vedere qui, nascondilo da questa lista.',
      ],
    },
    'waiting-for-you': {
      title: 'Non segui a tua volta',
      paragraphs: [
        'Queste persone ti seguono, e tu non segui loro. È una scelta e non un debito: nessuno ha bisogno di una tua risposta.',
      ],
    },
    'not-known': {
      title: 'Non si sa ancora',
      paragraphs: [
        'Una lista letta a metà non dice nulla di chi non compare. Finché non è letta fino in fondo, la risposta onesta è che nessuno lo sa, ed è la risposta che ricevi.',
      ],
    },
    'five-reasons': {
      title: 'Cinque motivi, e il tuo',
      paragraphs: [
        'Per ogni account puoi dire perché lo segui: per creare una rete di contatti, per apprezzamento, per una relazione, per marketing, o per ricambiare un gesto. Più motivi possono valere insieme.',
        'Il motivo è solo per te. Un anno dopo risponde meglio di qualsiasi numero alla domanda «ma chi era?».',
      ],
    },
    network: {
      title: 'Creare una rete di contatti',
      paragraphs: [
        'Persone del tuo settore, con i tuoi interessi, o con cui un giorno potresti fare qualcosa. Legami così allargano quello che vedi e chi vede te.',
      ],
    },
    appreciation: {
      title: 'Apprezzamento',
      paragraphs: [
        'Ti piace quello che qualcuno fa, e seguire anche tu è un modo discreto di dirlo. Non costa nulla e di rado si dimentica.',
      ],
    },
    relationship: {
      title: 'Costruire una relazione',
      paragraphs: [
        'Un follow ricambiato può essere il primo passo verso un commento, un messaggio o un lavoro insieme. Il passo conta solo se ne segue un altro.',
      ],
    },
    marketing: {
      title: 'Marketing',
      paragraphs: [
        'Le attività seguono chi potrebbe diventare cliente per farsi notare. Da solo, questo ottiene poco; il resto lo fanno le risposte, l’aiuto e contenuti che vale la pena leggere.',
        'Le etichette mostrano più avanti quali di questi legami hanno portato a qualcosa.',
      ],
    },
    'returning-the-favour': {
      title: 'Ricambiare il gesto',
      paragraphs: [
        'In molti ambienti si ricambia perché l’altro ha seguito per primo. L’aspettativa è reale, e non è scritta da nessuna parte. Chi segui lo scegli tu, ogni volta di nuovo.',
      ],
    },
    'right-audience': {
      title: 'Il pubblico giusto',
      paragraphs: [
        'Prima di ricambiare, chiediti chi è per te questo account: qualcuno che potrebbe comprare, qualcuno che l’ha già fatto, una voce del tuo settore, qualcuno con cui lavori o collabori. Un’etichetta annota la risposta.',
        'Con la modalità aziendale attiva, Balik ti ricorda l’etichetta quando un nuovo follower non ne ha.',
      ],
    },
    analysis: {
      title: 'Guarda che cosa ne nasce',
      paragraphs: [
        'Quanti nuovi follower ci sono, quanti sono rimasti dopo una settimana, un mese, tre mesi, quanti di quelli che chiamavi potenziali clienti sono diventati clienti: Statistiche risponde in base alle tue liste.',
        'Ogni numero dice su quanti account si basa. Dove non c’è abbastanza su cui basarsi, non c’è nessun numero.',
      ],
    },
    'meaningful-interaction': {
      title: 'Partecipa',
      paragraphs: [
        'Un follow che nessuno usa sbiadisce. Un commento sincero, una risposta a un messaggio, qualcosa di utile condiviso: è questo che le persone ricordano.',
        'Importa la tua esportazione di Instagram, e Balik mostra con quali follower interagisci. Conta le chat e non legge mai un messaggio.',
      ],
    },
    'tools-with-care': {
      title: 'Gli strumenti, con cautela',
      paragraphs: [
        'I programmi che seguono e smettono di seguire al posto tuo violano le regole di Instagram e possono costarti l’account. Diffida di quelli che chiedono la tua password.',
        'Balik non fa nulla di tutto questo. Legge con te le liste che apri tu, non invia nulla, e tutto resta su questo dispositivo. In Dati vedi che cosa è salvato, e puoi eliminarlo.',
      ],
    },
    quality: {
      title: 'La qualità, non i numeri',
      paragraphs: [
        'Cento persone che ti leggono ti fanno più bene di diecimila che non lo fanno. Statistiche mostra, accanto al loro numero, la parte di follower con cui interagisci.',
      ],
    },
    'bought-followers': {
      title: 'Lascia stare i follower comprati',
      paragraphs: [
        'I follower in vendita sono perlopiù account vuoti. Non leggono, non comprano, dopo un po’ spariscono, e le persone vere se ne accorgono.',
        'I follower comprati si vedono come un salto improvviso in Cronologia. La crescita che viene dalle persone sale e scende.',
      ],
    },
    'follow-unfollow': {
      title: 'Niente «segui e poi smetti»',
      paragraphs: [
        'Seguire molti account solo per lasciarli appena ricambiano vuol dire trattare le persone come un mezzo. Loro se ne accorgono, e Instagram può limitare gli account che lo fanno.',
        'Cambiare idea è un’altra cosa e non ha bisogno di scuse. Balik ne parla solo quando succede spesso nel giro di pochi giorni.',
      ],
    },
    authentic: {
      title: 'Fallo con sincerità',
      paragraphs: [
        'Se l’unico motivo è quello che ricevi in cambio, di rado dura. Segui dove c’è qualcosa che ti piace, da cui impari o che vuoi sostenere.',
      ],
    },
    boundaries: {
      title: 'Rispetta un no',
      paragraphs: [
        'Un account privato sceglie chi lo legge. A modo suo, anche una richiesta senza risposta è una risposta. Chi rimuove un follower ha un motivo, e non c’è bisogno che lo spieghi.',
        'Lo stesso vale per te: nessuno ti obbliga a seguire a tua volta quello che non ti interessa, o quello che rende Instagram un posto peggiore.',
      ],
    },
    'before-judging': {
      title: 'Prima di giudicare',
      paragraphs: [
        'Chi non ti segue a sua volta forse tiene corta la sua lista, forse non ti ha visto, o forse usa Instagram per un solo argomento. Di rado è un messaggio per te.',
        'Smettere di seguire in risposta di rado migliora qualcosa. Se ti piace quello che condivide, resta; se no, vai via per quel motivo.',
      ],
    },
    'a-follow-is-a-door': {
      title: 'Un follow è solo l’inizio',
      paragraphs: [
        'Ricambiare dice poco di quello che viene dopo. «Mi piace», commenti e messaggi mostrano chi partecipa davvero. Chi conta soltanto i follower, di loro scopre poco.',
      ],
    },
    like: {
      title: '«Mi piace»',
      paragraphs: ['Un cenno a un post. Veloce, cordiale, e rivolto al post più che alla persona.'],
    },
    comment: {
      title: 'Commento',
      paragraphs: ['Un pensiero, detto dove altri possono leggerlo. Richiede tempo, e per questo vale di più.'],
    },
    share: {
      title: 'Condivisione',
      paragraphs: [
        'Passare un post ai tuoi follower o a una persona amica. Gli presti il tuo nome, quindi è un forte segno di fiducia.',
      ],
    },
    save: {
      title: 'Salvataggio',
      paragraphs: [
        'Mettere da parte un post per dopo. Nessun altro vede chi l’ha fatto, eppure spesso vuol dire che il post è stato utile.',
      ],
    },
    'direct-message': {
      title: 'Messaggio diretto',
      paragraphs: [
        'Una parola da una persona a un’altra. Su Instagram non c’è nulla di più vicino, perciò Balik conta le chat e lascia stare le parole.',
      ],
    },
    'side-by-side': {
      title: 'Fianco a fianco',
      paragraphs: [
        'Chiedi a Instagram le tue informazioni e apri il file in Dati. Allora ogni account mostra, accanto al follow, che cosa hai fatto lì, ogni tipo a parte.',
        'Il file contiene quello che hai fatto tu. Quello che altri hanno fatto per te non c’è, quindi per questo non si dice di nessuno che tace.',
      ],
    },
    'changing-ground': {
      title: 'Instagram continua a cambiare',
      paragraphs: [
        'Che cosa Instagram mostra, e a chi, viene deciso di continuo, e nessuno da fuori sa come. Se ricambiare ti aiuta ancora è una domanda per la tua cronologia, non per una regola generale.',
        'Cronologia tiene un’istantanea di ogni lettura e ne confronta due qualsiasi.',
      ],
    },
    'reels-and-stories': {
      title: 'Reel e storie',
      paragraphs: [
        'I reel raggiungono chi ancora non ti segue; le storie sono soprattutto per chi già ti segue. Così i nuovi follower tendono ad arrivare per i primi, e a restare per le seconde.',
        'Con un’esportazione, i giorni in cui hai pubblicato stanno lungo la linea dei tuoi follower. Due cose nello stesso momento non sono per forza causa ed effetto, ma è un buon punto di partenza per farsi domande.',
      ],
    },
    'note-what-you-try': {
      title: 'Annota quello che provi',
      paragraphs: [
        'Una campagna, un nuovo tipo di post, una bancarella al mercato: metti una nota su quel giorno. Quattro settimane dopo, Statistiche confronta il tempo di prima con quello di dopo.',
      ],
    },
    'look-again': {
      title: 'Ogni tanto, guarda di nuovo',
      paragraphs: [
        'Le liste cambiano. Rileggi le tue ogni poche settimane, quando ti capita un momento tranquillo; Adesso dice che cosa è ora di rileggere. Più spesso non serve, e va bene anche non guardare.',
      ],
    },
  },
};
