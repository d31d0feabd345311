import type { pulse as english } from '../en/pulse';
import type { TranslationOf } from '../shape/template';

/** What Balik expects of instagram.com and finds there, in Portuguese. */
export const pulse: TranslationOf<typeof english> = {
  title: 'O Balik está funcionando?',
  intro:
    'Quando o Instagram muda, a parte que deixou de encaixar é interrompida e diz isso aqui. O que foi lido fica como está.',
  none: 'Nada a dizer ainda. Abra um perfil ou uma lista em instagram.com.',
  fine: 'Tudo funciona.',
  resting: 'O Instagram mudou aqui. Desde {day} está parado; o Balik tenta de novo uma vez por dia.',
  unread:
    'O Instagram mudou aqui. Desde {day} não se entende, e nada disso é salvo. O Balik continua com a primeira resposta que voltar a entender.',
  screen:
    'As respostas do Instagram não trazem estas linhas desde {day}, e o Balik as lê da tela em vez disso: é só rolar como sempre.',
  works: 'Continua funcionando: {parts}.',
  missed: {
    one: 'Encontrada por último em {day}; depois disso, {count} vez sem encontrar.',
    other: 'Encontrada por último em {day}; depois disso, {count} vezes sem encontrar.',
  },
  never: 'Ainda não encontrada.',
  found: 'Encontrada {found} de {expected} vezes.',
  'part.profile-name': 'O nome em um perfil (marcas ali)',
  'part.header-counts': 'Os números em um perfil (o tamanho que uma lista deveria ter)',
  'part.list-rows': 'As linhas de uma lista aberta (marcas ali)',
  'part.list-dialog': 'A janela de uma lista aberta',
  'part.hover-card': 'O cartão sobre um nome (marcas ali)',
  'part.lists': 'As respostas que enchem as listas (o que o Balik lê)',
  'part.followers-lists': 'As respostas que enchem as listas de seguidores (o que o Balik lê)',
  'part.following-lists': 'As respostas que enchem as listas “Seguindo” (o que o Balik lê)',
  'part.screen-followers': 'As linhas da sua lista de seguidores na tela',
  'part.screen-following': 'As linhas da sua lista “Seguindo” na tela',
  'part.profiles': 'As respostas sobre um perfil',
  'part.ties': 'As respostas sobre seguir',
  'part.other': 'Outra parte: {name}',
  'count.same': 'Seguidores que você não segue de volta: o Instagram contou {said} em {day}, e o Balik também.',
  'count.differs':
    'Seguidores que você não segue de volta: o Instagram contou {said} em {day}, o Balik {own}; {count} de diferença. As duas listas mudam enquanto são lidas, então uma diferença pequena não é culpa de ninguém.',
  copy: 'Copiar relatório',
  copied: 'Relatório copiado.',
  'copy.failed': 'Não foi possível copiar. O relatório está selecionado abaixo: copie à mão.',
  report: 'Um relatório sem nomes',
  'report.text':
    'Números por parte e dia; sem nomes de usuário nem números de conta. Envie junto se disser a alguém que o Balik precisa de conserto.',
  record: 'Gravar para um relatório',
  'record.text':
    'Quando o Instagram mudou, uma gravação do que ele responde e de como suas páginas são feitas permite que alguém conserte o Balik sem a sua conta. Na própria página, nomes, números de conta, textos e imagens são trocados por inventados antes que qualquer coisa seja salva; as contagens ficam. Nada é enviado: você lê, e você salva.',
  'record.start': 'Começar a gravar',
  'record.stop': 'Parar de gravar',
  'record.on': 'Gravando para um relatório',
  'record.runs': 'Gravando desde as {time}: {size} de {most} até agora. Termina sozinha às {end}.',
  'record.todo':
    'Recarregue sua aba do Instagram, abra seu perfil, abra as duas listas e role um pouco. Mensagens nunca são gravadas.',
  'record.full': 'A gravação ficou cheia, por isso terminou sozinha.',
  'record.timeUp': 'O tempo acabou, por isso terminou sozinha.',
  'record.read': 'Isto é tudo ({size}), como seria salvo. Some quando você fecha o navegador.',
  'record.empty':
    'Não há nada nela: nesse meio-tempo, nenhuma página de instagram.com estava aberta ou foi carregada de novo.',
  'record.whole': 'A gravação inteira',
  'record.save': 'Salvar a gravação',
  'record.discard': 'Descartar',
  'record.failed': 'Não funcionou. Tente de novo.',
  places: 'Mostrar marcas',
  'places.profile': 'Nos perfis',
  'places.rows': 'Nas linhas das listas',
  'places.hover': 'No cartão sobre um nome',
  'places.all': 'Marcar todo mundo nas listas, não só onde apenas um dos lados segue',
};
