import assert from 'node:assert/strict';
import { DAY, HOUR } from '../../../../../src/core/listening/shared/time.ts';
import { volumeAlerts } from '../../../../../src/core/listening/spark/volume/volume-alerts.ts';
import { seriesOf, START } from '../invented.ts';

const BURST = 20.5;
const withBurst = (seed: number) => seriesOf(40, (day) => (day >= BURST && day < BURST + 0.25 ? 8 : 1), seed);

describe('alerts about numbers', () => {
  it('find a burst within an hour of its begin', () => {
    for (let seed = 1; seed <= 10; seed++) {
      const begin = START + BURST * DAY;
      const found = volumeAlerts(withBurst(seed)).filter(
        ({ alerted }) => alerted >= begin && alerted < begin + HOUR,
      );
      assert.equal(found.length, 1, `seed ${String(seed)}`);
      assert.ok((found[0]?.observed ?? 0) > 4 * (found[0]?.expected ?? 0));
    }
  });

  it('come less than once in two months where nothing happens', () => {
    let alerts = 0;
    for (let seed = 1; seed <= 20; seed++) alerts += volumeAlerts(seriesOf(60, undefined, seed)).length;
    assert.ok(alerts < 20, `${String(alerts)} in 20 times 60 days`);
  });

  it('come once, not for ever, where the level stays higher', () => {
    const alerts = volumeAlerts(seriesOf(60, (day) => (day >= 20 ? 6 : 1)));
    assert.ok(alerts.length >= 1);
    assert.ok(alerts.every(({ alerted }) => alerted < START + 32 * DAY));
  });

  it('do not come for a burst as high as one that was seen in the week before', () => {
    const twice = seriesOf(40, (day) => ((day >= 20 && day < 20.3) || (day >= 25 && day < 25.3) ? 8 : 1));
    const second = volumeAlerts(twice).filter(({ alerted }) => alerted > START + 24.9 * DAY);
    assert.deepEqual(second, []);
  });

  it('use nothing after them', () => {
    const series = withBurst(4);
    for (const { alerted } of volumeAlerts(series)) {
      const counts = series.counts.slice(0, (alerted - series.start) / series.step);
      const again = volumeAlerts({ ...series, counts });
      assert.equal(again.at(-1)?.alerted, alerted);
    }
  });
});
