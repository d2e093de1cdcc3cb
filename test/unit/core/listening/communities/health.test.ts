import assert from 'node:assert/strict';
import { judgeCommunities, ListeningFileError, readEvents } from '../../../../../src/core/listening/index.ts';
import type { CommunityEvent } from '../../../../../src/core/listening/communities/events.ts';
import { randomOf } from '../invented.ts';

const AS_OF = 20_000;

/** Invented communities that meet every so many days and end at some time; later events after the day of looking, too. */
function invented(seed: number, count = 80): Map<string, CommunityEvent[]> {
  const random = randomOf(seed);
  return new Map(
    Array.from({ length: count }, (_, at): [string, CommunityEvent[]] => {
      const gap = 15 + random() * 60;
      const end = AS_OF - 1200 + random() * 2400;
      const events: CommunityEvent[] = [];
      for (
        let day = AS_OF - 1500 + random() * 900;
        day < Math.min(end, AS_OF + 180);
        day += gap * (0.4 + 1.2 * random())
      )
        events.push({ day: Math.floor(day), people: 5 + Math.floor(random() * 20) });
      return [`c${String(at)}`, events];
    }),
  );
}

/** The chance that one that fell silent is above one that did not. */
function auc(judged: readonly { readonly risk: number; readonly isSilent: boolean }[]): number {
  const [silent, not] = [judged.filter((one) => one.isSilent), judged.filter((one) => !one.isSilent)];
  const wins = silent.flatMap(({ risk }) =>
    not.map((other) => Number(risk > other.risk) + Number(risk === other.risk) / 2),
  );
  return wins.reduce((sum, win) => sum + win, 0) / wins.length;
}

describe('communities', () => {
  it('that fall silent have a higher risk than those that do not', () => {
    const judged = [1, 2, 3].flatMap((seed) => {
      const all = invented(seed);
      return judgeCommunities(all, AS_OF).flatMap(({ community, risk, facts }) =>
        risk === null || facts.daysSinceLast > 180
          ? []
          : [{ risk, isSilent: all.get(community)?.every(({ day }) => day < AS_OF) ?? false }],
      );
    });
    assert.ok(judged.length > 100);
    assert.ok(auc(judged) > 0.7, String(auc(judged)));
  });

  it('are judged by nothing from the day on', () => {
    const all = invented(4);
    const until = new Map([...all].map(([name, events]) => [name, events.filter(({ day }) => day < AS_OF)]));
    assert.deepEqual(judgeCommunities(all, AS_OF), judgeCommunities(until, AS_OF));
  });

  it('have facts that can be counted, reasons that state them, and a falling curve', () => {
    const all = invented(5);
    for (const { community, risk, facts, reasons, survival } of judgeCommunities(all, AS_OF)) {
      const past = all.get(community)?.filter(({ day }) => day < AS_OF) ?? [];
      assert.equal(facts.daysSinceLast, AS_OF - (past.at(-1)?.day ?? 0));
      assert.equal(facts.events365, past.filter(({ day }) => day >= AS_OF - 365).length);
      if (risk === null) continue;
      assert.match(reasons[0] ?? '', new RegExp(`${String(facts.daysSinceLast)} days? ago`));
      assert.equal(survival.at(-1), risk);
      survival.forEach((share, month) => {
        assert.ok(share > 0 && share <= (survival[month - 1] ?? 1));
      });
    }
  });

  it('say nothing where no event of the year had five people', () => {
    const few = (people: readonly number[]) =>
      people.map((count, at) => ({ day: AS_OF - 330 + at * 60, people: count }));
    const all = new Map([
      ['few', few([4, 4, 3, 4])],
      ['once five', few([2, 5, 2, 2])],
      ['five long ago', [{ day: AS_OF - 400, people: 30 }, ...few([3, 3])]],
      ['not yet', [{ day: AS_OF + 3, people: 30 }]],
    ]);
    const risks = new Map(judgeCommunities(all, AS_OF).map(({ community, risk }) => [community, risk]));
    assert.equal(risks.get('few'), null);
    assert.equal(risks.get('five long ago'), null);
    assert.equal(typeof risks.get('once five'), 'number');
    assert.ok(!risks.has('not yet'));
  });

  it('are read from CSV, oldest event first; rows without a date are counted', () => {
    const { communities, skipped } = readEvents(
      'community,date,people\nink,2026-03-02,7\nink,2026-01-02,9\nink,soon,1\n',
    );
    assert.deepEqual(
      communities.get('ink')?.map(({ people }) => people),
      [9, 7],
    );
    assert.equal(skipped, 1);
    assert.throws(() => readEvents('a,b\n1,2\n'), ListeningFileError);
  });
});
