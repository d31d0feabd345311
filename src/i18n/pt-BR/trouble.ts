import type { trouble as english } from '../en/trouble';
import type { TranslationOf } from '../shape/template';

export const trouble: TranslationOf<typeof english> = {
  title: 'Não é possível abrir seus dados',
  retry: 'Tentar de novo',
  'newer-version':
    'Eles foram escritos por um Balik mais novo que este. Atualize a extensão e abra este painel de novo. Nada foi alterado.',
  blocked:
    'Outra janela do Balik ainda mantém uma versão mais antiga aberta. Feche as outras abas e painéis do Balik e tente de novo.',
  quota: 'O disco está cheio, por isso nada novo é salvo. Libere espaço e tente de novo. Nada foi excluído.',
  'cannot-open':
    'O navegador não conseguiu abrir o banco de dados. Reinicie o navegador e tente de novo. Nada foi excluído.',
  closed: 'O navegador fechou o banco de dados. Tente de novo.',
  aborted: 'O navegador parou de ler no meio. Tente de novo.',
  outdated:
    'O Balik acabou de ser atualizado. Feche este painel e abra-o de novo, e recarregue suas abas do Instagram.',
  unknown: 'Aconteceu algo inesperado. Tente de novo; se continuar, reinicie o navegador.',

  'write.newer-version':
    'Um Balik mais novo escreveu o que está salvo aqui. Isso é mostrado, mas nada novo é salvo até você atualizar.',
  'write.quota':
    'O disco está cheio, por isso nada novo é salvo. O que está aqui continua legível. Exporte e depois libere espaço.',
  'write.cannot-open':
    'O navegador não consegue abrir o banco de dados agora, por isso nada novo é salvo. Reinicie o navegador.',
  'write.blocked': 'Outra janela do Balik mantém uma versão mais antiga aberta, por isso nada novo é salvo. Feche-a.',

  deaf: 'Sua aba do Instagram já estava aberta quando o Balik começou, por isso o Balik não pode ler junto ali. Recarregue essa aba.',

  'access.gone':
    'O Balik não pode ler junto em instagram.com: a permissão para esse site foi retirada. O que está salvo fica aqui.',
  'access.allow': 'Permitir de novo',
  'access.again': 'Permitido de novo. Recarregue suas abas do Instagram, e o Balik lê junto ali.',

  'mend.title': 'Se reiniciar não ajudou',
  'mend.text': 'Faça isto em ordem. Nada é excluído: o que não abre fica onde está até você excluir tudo em Dados.',
  'mend.save': 'Salvar o que ainda pode ser lido',
  'mend.saved': {
    one: '{count} linha foi salva.',
    many: '{count} de linhas foram salvas.',
    other: '{count} linhas foram salvas.',
  },
  'mend.lost': {
    one: '{count} não pôde ser lida.',
    other: '{count} não puderam ser lidas.',
  },
  'mend.nothing': 'Nada disso abre, por isso nada pôde ser salvo.',
  'mend.back': 'Continuar com um arquivo salvo',
  'mend.back.text': 'O arquivo vai para um novo banco de dados, ao lado do que não abre.',
  'mend.empty': 'Começar do zero',
  'mend.empty.text': 'Leia suas listas mais uma vez, ou importe sua exportação do Instagram.',
  'mend.busy': 'Trabalhando…',
  'mend.notOurs': 'Este não é um arquivo que o Balik salvou, ou não está inteiro. Nada foi alterado.',
  'mend.newerFile': 'Um Balik mais novo salvou este arquivo. Atualize primeiro a extensão. Nada foi alterado.',
  'mend.failed': 'O navegador também não consegue criar um novo banco de dados. Reinicie o computador e tente de novo.',
};
