/**
 * Calls `onGone` once when the process that started this one was killed: npm for `npm start`, or the
 * process that handed over to the project's Node. A command started with `node … &` may outlive its shell.
 */
export function watchParent(onGone) {
  if (process.channel) {
    process.once("disconnect", onGone);
    return;
  }
  if (!process.env.npm_lifecycle_event) return;
  const parent = process.ppid;
  const timer = setInterval(() => {
    if (process.ppid === parent) return;
    clearInterval(timer);
    onGone();
  }, 500);
  timer.unref();
}
