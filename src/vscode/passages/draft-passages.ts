import * as vscode from 'vscode';
import type { DraftPassages } from '../../service/engine/index.ts';
import type { Session } from '../session/session.ts';
import type { WorkspaceBrand } from '../workspace/brands/brand-registry.ts';
import { documentInFront, onDidChangeDocumentInFront } from '../platform/document-in-front.ts';

/** Passages for a place in a draft, with the brand whose posts they are from. */
export interface PassagesHere extends DraftPassages {
  readonly brand: WorkspaceBrand;
}

/** Undefined in documents that are no drafts of a brand. */
export async function passagesFor(
  session: Session,
  document: vscode.TextDocument,
  place: { readonly position: vscode.Position; readonly most: number },
  signal?: AbortSignal,
): Promise<PassagesHere | undefined> {
  const brand = await session.drafts.brandOf(document);
  if (!brand) return undefined;
  await session.learner.ready(brand);
  const found = await session.engine.passages.find(
    {
      brand: brand.folder,
      text: document.getText(),
      offset: document.offsetAt(place.position),
      most: place.most,
    },
    { signal },
  );
  return { brand, ...found };
}

/** What a passage is from: title and day. */
export const sourceOf = ({
  title,
  date,
}: {
  readonly title: string;
  readonly date: string | undefined;
}): string => (date === undefined ? title : `${title} · ${date}`);

/** Reads the posts of the brand of each draft that is looked at, so that passages are ready; nothing is shown. */
export function keepWarm(session: Session): vscode.Disposable {
  const stop = new AbortController();
  const warm = async (changed?: WorkspaceBrand): Promise<void> => {
    const document = documentInFront();
    const brand = document && (await session.drafts.brandOf(document));
    if (!brand || (changed && changed.folder !== brand.folder)) return;
    // A brand that is not open has no posts; its drafts do not open it, and it may just have been forgotten.
    await session.engine.passages.warm({ brand: brand.folder }, { signal: stop.signal });
  };
  const warmQuietly = (changed?: WorkspaceBrand): void => {
    warm(changed).catch((error: unknown) => {
      if (!stop.signal.aborted) session.log.error(String(error));
    });
  };
  const first = setTimeout(() => {
    warmQuietly();
  }, 0);
  return vscode.Disposable.from(
    onDidChangeDocumentInFront(() => {
      warmQuietly();
    }),
    session.learner.onDidChange(warmQuietly),
    {
      dispose: () => {
        clearTimeout(first);
        stop.abort();
      },
    },
  );
}
