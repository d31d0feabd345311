import type { start as english } from '../en/start';
import type { TranslationOf } from '../shape/template';

/** Instagram's own words as public how-tos in Portuguese quote them; see the glossary. */
export const start: TranslationOf<typeof english> = {
  'consent.title': 'Veja quem segue você de volta',
  'consent.lead':
    'O Balik lê junto enquanto você abre suas próprias listas de seguidores e de quem você segue, e diz quem segue de volta.',
  'consent.picture':
    'Como o Balik responde: uma lista de pessoas, cada uma com um sinal e palavras como “Não seguem de volta” ou “Vocês se seguem”, e abaixo uma frase sobre uma delas com a prova.',
  'consent.picture.evidence': 'Não está entre seus {count} seguidores, lidos até o fim hoje.',
  'consent.reads': 'O que é lido',
  'consent.reads.text':
    'Só o que as listas e os perfis que você abre mostram: nome de usuário, nome, número da conta, se é privada ou verificada. Nada de fotos, biografias ou mensagens.',
  'consent.stays': 'Onde fica',
  'consent.stays.text':
    'Neste navegador, neste dispositivo. Nada é enviado para lugar nenhum, e você pode excluir tudo a qualquer momento.',
  'consent.never': 'O que nunca é feito',
  'consent.never.text':
    'O Balik nunca clica, nunca rola, nunca segue, nunca deixa de seguir nem pede nada ao Instagram. Janelas privadas não são vistas.',
  'consent.terms': 'Os termos do Instagram',
  'consent.terms.text':
    'Os termos do Instagram proíbem coletar informações de forma automatizada sem permissão. Ler junto não acrescenta nenhum pedido aos seus, mas não é uma autorização: a decisão é sua.',
  'consent.start': 'Começar a ler junto',
  'consent.later': 'Agora não',
  'consent.paused': 'O Balik está desativado',
  'consent.paused.how':
    'Nada é lido até você clicar em Começar. Para começar depois, clique no Balik na barra de ferramentas do navegador; ele pode estar atrás da peça de quebra-cabeça.',
  'consent.again': 'O que o Balik faz',
  'consent.failed': 'Não foi possível salvar sua escolha. Tente de novo, ou reinicie o navegador.',

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
