import type { welcome as english } from '../en/welcome';
import type { TranslationOf } from '../shape/template';

/** In quotes what Firefox itself says in this language. */
export const welcome: TranslationOf<typeof english> = {
  title: 'O Balik está instalado',
  about:
    'O Balik diz quem segue você de volta no Instagram, desde quando e com que certeza. Ele lê junto enquanto você abre suas próprias listas de seguidores e de quem você segue. Ele nunca clica, nunca rola nem envia nada, e o que lê fica neste navegador.',
  pin: 'Fixe o ícone',
  'pin.chrome': 'Clique na peça de quebra-cabeça da barra de ferramentas e depois no alfinete ao lado do Balik.',
  'pin.edge': 'Clique na peça de quebra-cabeça da barra de ferramentas e depois no olho ao lado do Balik.',
  'pin.firefox':
    'Clique na peça de quebra-cabeça da barra de ferramentas, depois na engrenagem ao lado do Balik, e escolha “Fixar na barra de ferramentas”.',
  open: 'Abra o painel',
  'open.text': 'Clique no ícone e o painel se abre ao lado da página. Ou abra por aqui:',
  'open.now': 'Abrir o Balik',
  start: 'Clique em Começar',
  'start.text': 'Nada é lido antes de você clicar em “Começar a ler junto” no painel.',
  instagram: 'Abrir o instagram.com',
  others: 'Em outro navegador',
  remove: 'Se você remover o Balik',
  'remove.text':
    'Tudo o que ele salvou é excluído junto. O navegador pode guardar rastros próprios: as visitas às páginas do Balik no histórico e, no Firefox, o lugar do botão. Os arquivos que você exportou continuam onde você os salvou.',
};
