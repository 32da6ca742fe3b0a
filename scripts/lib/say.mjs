/** One line for the operator: Chinese first, English beside it. */
export function say(zh, en) {
  console.log(`[创城台账] ${zh}  ${en}`);
}

/** Says why nothing goes on, and ends the process with exit code 1. */
export function refuse(zh, en) {
  console.error(`[创城台账] ${zh}\n           ${en}`);
  process.exit(1);
}

/** Runs a long step, shows that it goes on, and says how long it took. */
export async function step(zh, en, work) {
  say(`${zh}…`, `${en} …`);
  const begun = performance.now();
  const seconds = () => (performance.now() - begun) / 1000;
  const timer = setInterval(() => console.log(`           … ${seconds().toFixed(0)} s`), 15_000);
  try {
    const result = await work();
    console.log(`           ✓ ${seconds().toFixed(1)} s`);
    return result;
  } finally {
    clearInterval(timer);
  }
}
