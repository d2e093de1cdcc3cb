import type { ModelAbilities } from '../../service/writers/model-abilities.ts';
import type { MakeWriter } from '../../service/writers/writer-desk.ts';

/** The adapters, loaded when a writer is first asked, so that no provider's library is loaded before. */
export const makeWriter =
  (abilities: Pick<ModelAbilities, 'of'>): MakeWriter =>
  async (chosen, key, observer) => {
    const { createWriter } = await import('../../writers/index.ts');
    const { editorModels } = await import('../../writers/vscode-lm.ts');
    const { kind, model, address } = chosen;
    return createWriter(
      { kind, model, address: address === '' ? undefined : address, settings: abilities.of(chosen) },
      { key, observer, ...(kind === 'vscode' && { lm: editorModels() }) },
    );
  };
