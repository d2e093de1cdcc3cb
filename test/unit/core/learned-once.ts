import type { Engine } from '../../../src/service/engine/index.ts';
import { engineOn } from './sample-brands.ts';

/**
 * Makes engines that know a brand as `teach` has taught one of them: it is learned once, each opens what that engine has stored, and a test
 * may change its own (that a store gives the same answers is a test of `core/brand-model`).
 * @param json the brand's profile, which no store has
 */
export function learnedOnce(
  brand: string,
  today: string,
  json: string,
  teach: (engine: Engine) => void,
): () => Promise<Engine> {
  let stored: Promise<Uint8Array> | undefined;
  const withProfile = (): Engine => {
    const engine = engineOn(today);
    engine.brands.setProfile({ brand, json, fallbackName: brand });
    return engine;
  };
  const store = (): Promise<Uint8Array> => {
    const engine = withProfile();
    teach(engine);
    return engine.brands.store({ brand });
  };
  return async () => {
    const engine = withProfile();
    if (!(await engine.brands.open({ brand, store: await (stored ??= store()) })))
      throw new Error(`${brand} did not open again`);
    return engine;
  };
}
