import type { settings as english } from '../en/settings';
import type { TranslationOf } from '../shape/template';

export const settings: TranslationOf<typeof english> = {
  title: 'Configurações',
  look: 'Aparência',
  language: 'Idioma',
  'language.auto': 'O do navegador',
  'language.share': '{name}, {share} traduzido',
  theme: 'Tema',
  'theme.auto': 'O do sistema',
  'theme.light': 'Claro',
  'theme.dark': 'Escuro',
  instagram: 'No Instagram',
  reading: 'Ler junto',
  'reading.text': 'Desativado, o Balik não salva nada novo. O que está salvo fica.',
  marks: 'Marcas no Instagram',
  'marks.text': 'Poucas palavras ao lado dos nomes em instagram.com.',
  news: 'Número no ícone da barra de ferramentas',
  'news.text': 'Depois de uma leitura, quantas contas são novas ou não aparecem mais. Some quando você abre o painel.',
  hints: 'Dicas',
  keyboard: 'Teclado',
  'keys.reason': 'Motivo: {reason}',
  'keys.hide': 'Ocultar desta lista',
  'keys.rows': 'De linha em linha em Pessoas',
  'keys.close': 'Fechar',
};
