/** One line for the operator: Chinese first, English beside it. */
export function say(zh, en) {
  console.log(`[创城台账] ${zh}  ${en}`);
}

/** Says why nothing goes on, and ends the process with exit code 1. */
export function refuse(zh, en) {
  console.error(`[创城台账] ${zh}\n           ${en}`);
  process.exit(1);
}

/** Runs a long step and says how long it took. */
export async function step(zh, en, work) {
  say(`${zh}…`, `${en} …`);
  const begun = performance.now();
  const result = await work();
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`           ✓ ${seconds} s`);
  return result;
}
