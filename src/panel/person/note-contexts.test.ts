import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { AccountId } from '../../domain/account';
import type { ContextChange } from '../../domain/context';
import { NO_CONTEXT } from '../../domain/context';
import { createTexts } from '../../i18n/fixtures/texts';
import { MOST_EDITED_AT_ONCE } from '../../messages/limits';
import type { Refusal, Reply } from '../../messages/protocol';
import type { PanelStore } from '../shell/store';
import { noteContexts, stopWords } from './note-contexts';

let answers: Reply<readonly ContextChange[]>[] = [];
vi.mock('../../platform/message-send', () => ({ sendMessage: async () => answers.shift() }));

const store = { getState: () => ({ remembered: null }) } as unknown as PanelStore;
const people = (count: number) =>
  Array.from({ length: count }, (_, number) => ({ number, id: null, username: `user.${number}` }));
const refused = (kind: Refusal['kind']): Reply<never> => ({ ok: false, refusal: { kind, again: false } });
const kept: Reply<readonly ContextChange[]> = {
  ok: true,
  value: [{ account: 0, before: NO_CONTEXT, after: { ...NO_CONTEXT, isKept: true } }],
};

async function told(count: number, language: 'en' | 'id'): Promise<string> {
  const noted = await noteContexts(store, '700' as AccountId, people(count), [{ kind: 'keep', isOn: true }]);
  return stopWords(noted, createTexts(language, 'UTC').book('context'));
}

describe('a note that could not be kept', () => {
  beforeEach(() => {
    vi.spyOn(console, 'error').mockImplementation(() => undefined);
  });

  it('says that the account is another by now, or was deleted, where it was refused for that', async () => {
    answers = [refused('another-account'), refused('another-account')];
    expect(await told(1, 'en')).toContain('was deleted from Balik since, or is another by now');
    expect(await told(1, 'id')).toContain('sudah dihapus dari Balik, atau kini akun lain');
  });

  it('says that it may be tried again where anything else was in the way', async () => {
    answers = [refused('failed')];
    expect(await told(1, 'en')).toContain('Try again');
  });

  it('says how many were noted before it stopped', async () => {
    answers = [kept, refused('another-account')];
    expect(await told(MOST_EDITED_AT_ONCE + 1, 'en')).toContain('1 account was changed');
  });
});
