// What one Lighthouse report says, and several of one page together.

// Marks of 0 to 100 by category. Rounded down: 99.6 is not full marks.
export function marks(report) {
  const named = Object.values(report.categories).map(({ id, score }) => [id, Math.floor(100 * score)]);
  return Object.fromEntries(named);
}

// Of several reports of a page, the one with the best speed.
export function fastest(reports) {
  const bySpeed = reports.toSorted((one, other) => marks(other).performance - marks(one).performance);
  return bySpeed[0];
}

// What cost marks: title, value and the first places, one line each.
export function findings(report) {
  const weighed = Object.values(report.categories).flatMap((category) => category.auditRefs);
  const counted = new Set(weighed.filter((one) => one.weight > 0).map((one) => one.id));
  const short = Object.values(report.audits).filter((one) => counted.has(one.id) && one.score !== null && one.score < 1);
  return short.map((one) => [one.title, one.displayValue, ...places(one)].filter(Boolean).join(" · "));
}

function places(audit) {
  const items = audit.details?.items ?? [];
  return items.slice(0, 3).map((item) => item.node?.snippet ?? item.url ?? item.description);
}
