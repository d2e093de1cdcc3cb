export { demandOf, type Demand } from './demand/demand.ts';
export { forecast, type Likely } from './forecast/forecast.ts';
export { dateOf, dayOf } from './history/days.ts';
export type { HistoryPost } from './history/post.ts';
export { adviseSlots, type MeasuredPost, type SlotAdvice, type Slots } from './slots/slots.ts';
