import type { Remote } from '../../core/base/calls.ts';
import { NO_MEMORY, type Direction } from '../../core/directions/index.ts';
import type { Engine, SendablePost } from '../engine/index.ts';
import { brandFor, type AgentBrand, type BrandHint } from './agent-brands.ts';
import { agentDraft, type AgentDraft, type DraftInput, type DraftPorts } from './agent-draft.ts';
import { AgentError, type AgentAnswer } from './answer.ts';
import { checkAnswer, type CheckedText } from './check-draft.ts';
import { driftAnswer, type DraftDrift } from './drift-of-draft.ts';
import {
  candidatesAnswer,
  passageIn,
  type CandidatesInput,
  type JudgedVersions,
} from './judge-candidates.ts';
import {
  directionsAnswer,
  judgedAnswer,
  type JudgedWords,
  type PlannedDirections,
} from './plan-directions.ts';
import {
  claimInWords,
  ledgerAnswer,
  passagesAnswer,
  type FoundTexts,
  type ToldLedger,
} from './posts-and-claims.ts';
import { skillFiles, type SkillFile } from './voice-skill.ts';
import { scoreAnswer, type DraftScore } from './score-draft.ts';

export interface AgentDeskPorts extends DraftPorts {
  readonly engine: Remote<Engine>;
}

/** The style of a brand in words, as a language model is told it. */
export interface ToldVoice {
  readonly brand: string;
  readonly card: string;
  readonly tokens: number;
  /** Ids of the posts that it quotes. */
  readonly quotes: readonly string[];
}

export interface DirectionWords {
  readonly title: string;
  readonly question: string;
  readonly firstStep: string;
  readonly evidence?: readonly string[] | undefined;
}

type Signal = AbortSignal | undefined;

/** Plans are kept for `judgeDirection` so long that an agent can answer all of some drafts. */
const PLANS_KEPT = 20;
/** A skill has so many examples, of posts of so many words: shorter ones show no rhythm. */
const EXAMPLES = 6;
const LEAST_WORDS = 30;

/**
 * What agents may ask, in one place for all doors. Nothing of a post leaves that may not be sent: of such posts there are only figures
 * and words of Timbre's own lists. Every method throws `AgentError` with the next step where it cannot answer.
 */
export class AgentDesk {
  readonly #ports: AgentDeskPorts;
  /** Plans by draft and brand, the latest last. */
  readonly #plans = new Map<string, readonly Direction[]>();

  constructor(ports: AgentDeskPorts) {
    this.#ports = ports;
  }

  brands(): Promise<readonly AgentBrand[]> {
    return this.#ports.brands.all();
  }

  brand(hint: BrandHint, signal: Signal): Promise<AgentBrand> {
    return brandFor(this.#ports.brands, hint, signal);
  }

  /** The voice card, for a draft where one is given. */
  async voiceCard(
    input: DraftInput & { readonly budget?: number | undefined },
    signal: Signal,
  ): Promise<AgentAnswer<ToldVoice>> {
    const isFor = input.text !== undefined || input.file !== undefined;
    const { brand, text } = isFor
      ? await this.#draft(input, signal)
      : { brand: await this.brand(input, signal), text: '' };
    const request = { brand: brand.folder, text, budget: input.budget };
    const card = await this.#ports.engine.brands.voiceCard(request, { signal });
    const { tokens, quotes } = card;
    return { data: { brand: brand.name, card: card.text, tokens, quotes }, text: card.text, quotes };
  }

  async score(input: DraftInput, signal: Signal): Promise<AgentAnswer<DraftScore>> {
    const draft = await this.#draft(input, signal);
    return scoreAnswer(draft, await this.#report(draft, signal));
  }

  async drift(input: DraftInput, signal: Signal): Promise<AgentAnswer<DraftDrift>> {
    const draft = await this.#draft(input, signal);
    return driftAnswer(draft, (await this.#report(draft, signal)).sentences);
  }

  async check(input: DraftInput, signal: Signal): Promise<AgentAnswer<CheckedText>> {
    const draft = await this.#draft(input, signal);
    return checkAnswer(draft, await this.#report(draft, signal));
  }

  async judgeCandidates(
    input: DraftInput & CandidatesInput,
    signal: Signal,
  ): Promise<AgentAnswer<JudgedVersions>> {
    const draft = await this.#draft(input, signal);
    const span = passageIn(draft.text, input);
    const call = { brand: draft.brand.folder, text: draft.text, ...span, candidates: input.candidates };
    return candidatesAnswer(draft, span, await this.#ports.engine.rewrites.judge(call, { signal }));
  }

  async planDirections(
    input: DraftInput & { readonly count?: number | undefined; readonly wish?: string | undefined },
    signal: Signal,
  ): Promise<AgentAnswer<PlannedDirections>> {
    const draft = await this.#draft(input, signal);
    const { count = 5, wish } = input;
    const set = await this.#ports.engine.directions.suggest(
      {
        ...{ brand: draft.brand.folder, text: draft.text, draft: draft.path ?? 'draft.md' },
        ...{ count, memory: NO_MEMORY, seen: [], ...(wish !== undefined && { steer: { words: wish } }) },
      },
      { signal },
    );
    if (set.kind === 'directions') this.#keepPlan(draft, set.directions);
    return directionsAnswer(draft, set, await this.#sendable(draft.brand, signal));
  }

  /** Whether an agent's words for a planned direction may be shown in its place. */
  async judgeDirection(
    input: DraftInput & DirectionWords & { readonly id: string },
    signal: Signal,
  ): Promise<AgentAnswer<JudgedWords>> {
    const draft = await this.#draft(input, signal);
    const plan = this.#plans.get(keyOf(draft)) ?? [];
    const planned = plan.find(({ id }) => id === input.id);
    if (!planned)
      throw new AgentError(
        `There is no direction “${input.id}” for this draft. Call “directions_plan” with the same draft, and take an id of its answer.`,
      );
    const { title, question, firstStep, evidence = [] } = input;
    const judged = await this.#ports.engine.directions.judge(
      {
        ...{ brand: draft.brand.folder, text: draft.text, planned },
        written: { cell: 0, answers: [{ title, question, firstStep, probability: 1 }], evidence },
        composer: { kind: 'writer', writer: 'agent', model: 'agent' },
        beside: plan.filter(({ id }) => id !== input.id),
      },
      { signal },
    );
    return judgedAnswer(draft, judged, await this.#sendable(draft.brand, signal));
  }

  /** Passages of posts that may be quoted and sent. */
  async searchPosts(
    input: BrandHint & { readonly query: string; readonly limit?: number | undefined },
    signal: Signal,
  ): Promise<AgentAnswer<FoundTexts>> {
    const brand = await this.brand(input, signal);
    const { query, limit = 5 } = input;
    const place = { text: query, offset: query.length, most: limit };
    const found = await this.#ports.engine.passages.find(
      { brand: brand.folder, ...place, toSend: true },
      { signal },
    );
    return passagesAnswer(brand, found, (await this.#sendable(brand, signal)).size);
  }

  /** What the brand may state: its ledgers and the facts of its profile. */
  async ledger(input: BrandHint, signal: Signal): Promise<AgentAnswer<ToldLedger>> {
    const brand = await this.brand(input, signal);
    const request = { brand: brand.folder, toSend: true };
    const entries = await unchanged(() => this.#ports.engine.ledgers.entries(request, { signal }));
    return ledgerAnswer(brand, entries, await this.posts(brand, signal));
  }

  /** The posts that may be sent, the latest first. */
  async posts(brand: AgentBrand, signal: Signal): Promise<readonly SendablePost[]> {
    return unchanged(() => this.#ports.engine.posts.sendable({ brand: brand.folder }, { signal }));
  }

  /** A post that may be sent, with its text. */
  async post(brand: AgentBrand, post: string): Promise<SendablePost & { readonly text: string }> {
    const found = await this.#ports.engine.posts.readSendable({ brand: brand.folder, post });
    // Whether there is a post that may not be sent is not told either.
    if (!found)
      throw new AgentError(
        `No post “${post}” may be sent. List the resource of the brand’s posts for those that may.`,
      );
    return found;
  }

  /** The files of a skill with which other agents write in the brand's voice. */
  async skill(input: BrandHint, signal: Signal): Promise<readonly SkillFile[]> {
    const brand = await this.brand(input, signal);
    const { data } = await this.voiceCard({ brand: brand.slug }, signal);
    const latest = (await this.posts(brand, signal)).filter(({ words }) => words >= LEAST_WORDS);
    const examples = [];
    for (const { id } of latest.slice(0, EXAMPLES)) examples.push(await this.post(brand, id));
    const ledger = await this.ledger({ brand: brand.slug }, signal);
    const claims = ledger.data.claims.filter(({ state }) => state !== 'expired').map(claimInWords);
    return skillFiles({ name: brand.name, slug: brand.slug, card: data.card, examples, claims });
  }

  #draft(input: DraftInput, signal: Signal): Promise<AgentDraft> {
    return agentDraft(this.#ports, input, signal);
  }

  async #report({ brand, text, path }: AgentDraft, signal: Signal) {
    const request = { brand: brand.folder, text, path };
    await this.#ports.engine.pins.prepare(request, { signal });
    return this.#ports.engine.analysis.check(request, { signal });
  }

  async #sendable(brand: AgentBrand, signal: Signal): Promise<ReadonlyMap<string, SendablePost>> {
    return new Map((await this.posts(brand, signal)).map((post) => [post.id, post]));
  }

  #keepPlan(draft: AgentDraft, directions: readonly Direction[]): void {
    const key = keyOf(draft);
    const before = this.#plans.get(key) ?? [];
    this.#plans.delete(key);
    const ids = new Set(directions.map(({ id }) => id));
    this.#plans.set(key, [...directions, ...before.filter(({ id }) => !ids.has(id))]);
    for (const old of [...this.#plans.keys()].slice(0, -PLANS_KEPT)) this.#plans.delete(old);
  }
}

const keyOf = ({ brand, text }: AgentDraft): string => `${brand.folder}\u0000${text}`;

/** Repeats work for which the brand must not change meanwhile. */
async function unchanged<Result>(work: () => Promise<Result | undefined>): Promise<Result> {
  for (;;) {
    const result = await work();
    if (result !== undefined) return result;
  }
}
