import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** Instagram's own words as public how-tos in Portuguese quote them; see the glossary. */
export const start: TranslationOf<typeof english> = {
  'file.title': 'Ou importe o arquivo que o Instagram prepara: sem rolar, com datas',
  'file.where':
    'No Instagram: Configurações, “Central de Contas”, “Suas informações e permissões”, “Exportar suas informações”.',
  'file.create': '“Criar exportação”, escolha seu perfil e depois “Exportar para o dispositivo”.',
  'file.what': '“Personalizar informações”: “Seguidores e seguindo”, em Conexões.',
  'file.when': '“Intervalo de datas”: “Desde o início”. Senão, faltam os laços mais antigos.',
  'file.format': '“Formato”: JSON. Depois, “Iniciar exportação”.',
  'file.wait': 'O Instagram avisa quando o arquivo está pronto. Baixe-o e importe como está, em ZIP.',
  'file.import': 'Importar o arquivo',
  'file.ask': 'Pedir ao Instagram',
};
