import type { picture as english } from '../en/picture';
import type { TranslationOf } from '../shape/template';

export const picture: TranslationOf<typeof english> = {
  title: 'Salvar esta seção como imagem',
  text: 'Um PNG da seção inteira como está agora, com o que fica abaixo da borda do painel. Uma seção longa demais para uma imagem é cortada, e a imagem diz isso.',
  'text.people': 'Um PNG desta lista como está agora, com as linhas próximas do que você vê; a imagem diz quais.',
  'text.head': 'Acima ficam o nome da seção, seu nome de usuário e a data.',
  names: 'Mostrar nomes inventados',
  'names.real': 'Os nomes reais vão estar na imagem. Ative isto antes de mostrá-la a outras pessoas.',
  'names.invented':
    'Nenhum nome real de conta vai estar na imagem, e os campos em que você digitou ficam vazios. O painel também mostra os nomes inventados, até você desativar isto ou fechar o navegador.',
  save: 'Salvar imagem',
  'save.chart': 'Salvar como imagem',
  working: 'Desenhando…',
  done: 'Pronto. A imagem está nos seus downloads.',
  failed: 'Não foi possível fazer a imagem. Deixe o painel mais estreito ou mais largo e tente de novo.',
  'failed.chart': 'Não foi possível fazer a imagem. Tente de novo.',
  'note.rows': 'Linhas {from} a {until} de {total}',
  'note.cut': 'A seção continua; uma imagem não pode ser mais longa.',
};
