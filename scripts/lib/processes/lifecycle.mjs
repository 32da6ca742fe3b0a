import { watchParent } from "./parent.mjs";

/** What was started and must be stopped, in reverse order, whatever ends the command. */
export class Lifecycle {
  #stops = [];
  #ending = null;

  constructor() {
    for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) process.on(signal, () => this.onSignal());
    watchParent(() => this.end(1));
  }

  get isEnding() {
    return this.#ending !== null;
  }

  /** Called for Ctrl-C and SIGTERM; may be replaced to say something first. */
  onSignal = () => this.end(0);

  /** @param {() => Promise<unknown> | unknown} stop */
  add(stop) {
    this.#stops.push(stop);
  }

  /** Stops everything once and ends the process with this exit code. */
  end(code) {
    this.#ending ??= this.#run(code);
    return this.#ending;
  }

  async #run(code) {
    for (const stop of this.#stops.reverse()) {
      try {
        await stop();
      } catch (error) {
        console.error(error.message);
      }
    }
    process.exit(code);
  }
}
