import type { GuideTexts } from '../shape/guide-outline';

/** The guide in Portuguese, told anew for Brazilian readers rather than translated word for word. */
export const guide: GuideTexts = {
  chapters: {
    definition: {
      title: 'O que é seguir de volta',
      lead: 'Um toque transforma um laço de ida em um laço de ida e volta. Vale saber o que isso diz, e o que não diz.',
    },
    contexts: {
      title: 'Por que as pessoas seguem de volta',
      lead: 'O mesmo toque pode querer dizer cinco coisas diferentes. Ajuda saber qual é a sua.',
    },
    strategy: {
      title: 'Seguir de volta como negócio',
      lead: 'Para uma loja ou para quem vende o que faz, seguir de volta é uma pequena parte de ser visto e ganhar confiança. Estes cinco hábitos ajudam.',
    },
    ethics: {
      title: 'Bons modos ao seguir',
      lead: 'Nada aqui é uma regra que alguém imponha. É o que faz de uma lista um lugar agradável, para você e para os outros.',
    },
    differences: {
      title: 'Seguir e todo o resto',
      lead: 'Seguir diz “quero saber mais”. O resto do que se faz no Instagram diz outras coisas.',
    },
    trends: {
      title: 'O que muda com o tempo',
      lead: 'O Instagram se mexe, e o que funcionou no ano passado pode não funcionar agora. Seu próprio histórico é o melhor guia que você tem.',
    },
  },
  sections: {
    'what-it-is': {
      title: 'Um laço de ida e volta',
      paragraphs: [
        'Quando alguém segue você, suas publicações, reels e stories podem aparecer para essa pessoa. Quando você segue de volta, os dela podem aparecer para você. Ninguém prometeu mais do que isso.',
        'Abra um perfil no Instagram, e Agora diz como estão as coisas entre vocês, em que isso se apoia e de que dia é.',
      ],
    },
    mutual: {
      title: 'Vocês se seguem',
      paragraphs: [
        'Os dois nomes estão nas duas listas. A maioria das amizades está aqui, e também muitas trocas de cortesia; a lista sozinha não distingue umas das outras. Suas notas, sim.',
      ],
    },
    'not-following-back': {
      title: 'Não seguem de volta',
      paragraphs: [
        'Você as segue, e a lista dos seus seguidores, lida até o fim, não as contém. É um fato sobre duas listas, não sobre o que elas sentem.',
        'Lojas, jornais e gente que você admira estão aqui por natureza. Quem você preferir não ver aqui, pode ocultar desta lista.',
      ],
    },
    'waiting-for-you': {
      title: 'Você não segue de volta',
      paragraphs: [
        'Elas seguem você, e você não as segue. É uma escolha e não uma dívida: ninguém precisa de uma resposta sua.',
      ],
    },
    'not-known': {
      title: 'Ainda não se sabe',
      paragraphs: [
        'Uma lista lida pela metade não diz nada sobre quem falta nela. Até que seja lida até o fim, a resposta honesta é que ninguém sabe, e é essa a resposta que você recebe.',
      ],
    },
    'five-reasons': {
      title: 'Cinco motivos, e os seus',
      paragraphs: [
        'De cada conta você pode dizer por que a segue: para criar uma rede de contatos, por apreço, por um relacionamento, por marketing ou para retribuir um gesto. Pode haver vários ao mesmo tempo.',
        'O motivo é só para você. Um ano depois ele responde “quem era mesmo?” melhor que qualquer número.',
      ],
    },
    network: {
      title: 'Criar uma rede de contatos',
      paragraphs: [
        'Gente da sua área, com os seus interesses, ou com quem você talvez faça algo um dia. Esses laços ampliam o que você vê e quem vê você.',
      ],
    },
    appreciation: {
      title: 'Apreço',
      paragraphs: [
        'Você gosta do que alguém faz, e seguir de volta é um jeito discreto de dizer. Não custa nada e raramente é esquecido.',
      ],
    },
    relationship: {
      title: 'Criar um relacionamento',
      paragraphs: [
        'Seguir de volta pode ser o primeiro passo para um comentário, uma mensagem ou um trabalho em comum. O passo só conta se outro vier depois.',
      ],
    },
    marketing: {
      title: 'Marketing',
      paragraphs: [
        'Negócios seguem pessoas que podem virar clientes para serem notados. Sozinho, isso rende pouco; responder, ajudar e ter o que dizer fazem o resto.',
        'As etiquetas mostram mais tarde quais desses laços deram em algo.',
      ],
    },
    'returning-the-favour': {
      title: 'Retribuir o gesto',
      paragraphs: [
        'Em muitos círculos, segue-se de volta porque a outra pessoa seguiu. A expectativa é real, e não está escrita em lugar nenhum. Você escolhe quem segue, cada vez de novo.',
      ],
    },
    'right-audience': {
      title: 'O público certo',
      paragraphs: [
        'Antes de seguir de volta, pergunte o que essa conta é para você: alguém que pode comprar, alguém que já comprou, uma voz da sua área, colega, parceria. Uma etiqueta registra a resposta.',
        'Com o modo negócio ativado, o Balik chama a atenção para a etiqueta quando um seguidor novo não tem nenhuma.',
      ],
    },
    analysis: {
      title: 'Veja no que dá',
      paragraphs: [
        'Quantos seguidores novos chegaram, quantos ficaram depois de uma semana, um mês, três meses, quantos dos que você chamou de clientes em potencial viraram clientes: Insights responde a partir das suas próprias listas.',
        'Cada número diz em quantas contas se apoia. Onde não há base suficiente, não há número.',
      ],
    },
    'meaningful-interaction': {
      title: 'Participe',
      paragraphs: [
        'Um laço que ninguém usa se apaga. Um comentário sincero, a resposta a uma mensagem, algo útil compartilhado: é disso que as pessoas se lembram.',
        'Importe sua exportação do Instagram, e o Balik mostra com quais seguidores você interage. Ele conta as conversas e nunca lê uma mensagem.',
      ],
    },
    'tools-with-care': {
      title: 'Ferramentas, com cuidado',
      paragraphs: [
        'Programas que seguem e deixam de seguir por você violam as regras do Instagram e podem custar sua conta. Desconfie dos que pedem sua senha.',
        'O Balik não faz nada disso. Ele lê junto as listas que você abre, não envia nada, e tudo fica neste dispositivo. Em Dados você vê o que está salvo e pode excluir.',
      ],
    },
    quality: {
      title: 'Qualidade, não quantidade',
      paragraphs: [
        'Cem pessoas que leem você fazem mais bem do que dez mil que não leem. Insights mostra, ao lado do número delas, a parte dos seguidores com quem você interage.',
      ],
    },
    'bought-followers': {
      title: 'Seguidores comprados: melhor não',
      paragraphs: [
        'Seguidores à venda são quase sempre contas vazias. Não leem, não compram, vão embora depois de um tempo, e as pessoas de verdade percebem.',
        'Seguidores comprados aparecem no Histórico como um salto repentino. O crescimento que vem de pessoas sobe e desce.',
      ],
    },
    'follow-unfollow': {
      title: 'Não seguir para depois largar',
      paragraphs: [
        'Seguir muitas contas só para largá-las assim que seguem de volta trata as pessoas como um meio. Elas percebem, e o Instagram pode limitar contas que fazem isso.',
        'Mudar de ideia é outra coisa e não precisa de desculpa. O Balik só diz algo quando isso acontece muitas vezes em poucos dias.',
      ],
    },
    authentic: {
      title: 'De verdade',
      paragraphs: [
        'Se o único motivo é o que você recebe em troca, raramente dura. Siga onde há algo de que você gosta, com que aprende ou que quer apoiar.',
      ],
    },
    boundaries: {
      title: 'Respeite um não',
      paragraphs: [
        'Uma conta privada escolhe seus leitores. Uma solicitação sem resposta está respondida a seu modo. Quem remove um seguidor tinha um motivo que não precisa explicar.',
        'O mesmo vale para você: não é preciso seguir de volta o que não interessa, nem o que faz do Instagram um lugar pior.',
      ],
    },
    'before-judging': {
      title: 'Antes de julgar',
      paragraphs: [
        'Quem não segue de volta pode ter uma lista curta, pode não ter visto você, ou pode usar o Instagram para um só assunto. Raramente é um recado para você.',
        'Deixar de seguir em resposta raramente melhora alguma coisa. Se você gosta do que a pessoa compartilha, fique; se não, saia por esse motivo.',
      ],
    },
    'a-follow-is-a-door': {
      title: 'Seguir é só o começo',
      paragraphs: [
        'Seguir de volta diz pouco sobre o que vem depois. Curtidas, comentários e mensagens mostram quem participa de verdade. Quem só conta seguidores aprende pouco sobre eles.',
      ],
    },
    like: {
      title: 'Curtir',
      paragraphs: ['Um aceno para uma publicação. Rápido, gentil, e dirigido mais à publicação que à pessoa.'],
    },
    comment: {
      title: 'Comentar',
      paragraphs: ['Uma ideia, dita onde outros podem ler. Leva tempo, e por isso vale mais.'],
    },
    share: {
      title: 'Compartilhar',
      paragraphs: [
        'Passar uma publicação adiante para os seus seguidores ou para uma amizade. Você empresta seu nome a ela, por isso é um sinal forte de confiança.',
      ],
    },
    save: {
      title: 'Salvar',
      paragraphs: [
        'Separar uma publicação para mais tarde. Ninguém mais vê quem salvou, mas muitas vezes quer dizer que ela foi útil.',
      ],
    },
    'direct-message': {
      title: 'Mensagem direta',
      paragraphs: [
        'Uma palavra de uma pessoa para outra. Nada no Instagram é mais próximo, por isso o Balik conta as conversas e deixa as palavras em paz.',
      ],
    },
    'side-by-side': {
      title: 'Lado a lado',
      paragraphs: [
        'Peça ao Instagram as suas informações e abra o arquivo em Dados. Então cada conta mostra, ao lado do laço, o que você fez ali, cada coisa em separado.',
        'O arquivo traz o que você fez. O que outros fizeram por você não está nele, e por isso não se diz de ninguém que está em silêncio.',
      ],
    },
    'changing-ground': {
      title: 'O Instagram muda sempre',
      paragraphs: [
        'O que o Instagram mostra a quem é decidido de novo o tempo todo, e ninguém de fora sabe como. Se seguir de volta ainda ajuda você é uma pergunta para o seu próprio histórico, não para uma regra geral.',
        'O Histórico traz um retrato de cada leitura e compara dois quaisquer.',
      ],
    },
    'reels-and-stories': {
      title: 'Reels e stories',
      paragraphs: [
        'Reels chegam a quem ainda não segue você; stories são sobretudo para quem já segue. Por isso seguidores novos costumam vir pelos primeiros e ficar pelos segundos.',
        'Com uma exportação, os dias em que você publicou aparecem junto à linha dos seus seguidores. Duas coisas ao mesmo tempo não são necessariamente causa e efeito, mas é um bom lugar para começar a perguntar.',
      ],
    },
    'note-what-you-try': {
      title: 'Anote o que você tenta',
      paragraphs: [
        'Uma campanha, um novo tipo de publicação, uma barraca na feira: ponha uma nota no dia. Quatro semanas depois, Insights compara o antes com o depois.',
      ],
    },
    'look-again': {
      title: 'Olhe de novo de vez em quando',
      paragraphs: [
        'Listas mudam. Leia as suas de novo a cada poucas semanas, quando tiver um momento tranquilo; Agora diz o que está na hora. Mais do que isso não é preciso, e não olhar também está bem.',
      ],
    },
  },
};
