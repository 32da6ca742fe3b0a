import { obstacleAt } from "../ports.mjs";
import { endProcess, waitForEnd } from "../processes/identity.mjs";
import { endLeftovers, isAbandoned, liveStart } from "../processes/run-file.mjs";
import { refuse, say } from "../say.mjs";

/**
 * Before any long work: nobody else may run on this data folder, and the port must be free. What a
 * killed start left behind is ended here.
 */
export async function preflight(settings) {
  const running = liveStart(settings.dataDir);
  if (running && isAbandoned(running)) {
    say("等待上一个实例停止…", "Waiting for the former instance to stop …");
    if (!(await waitForEnd(running.starter, 20_000))) await endProcess(running.starter);
  } else if (running) {
    const { pid } = running.starter;
    refuse(
      `已在运行：${running.address}（进程 ${pid}）。要重新启动，请先停止它：kill ${pid}`,
      `Already running at ${running.address} (process ${pid}). To start anew, stop it first: kill ${pid}`,
    );
  }
  await endLeftovers(settings.dataDir);
  const obstacle = await obstacleAt(settings.port, settings.host);
  if (!obstacle) return;
  const address = `${settings.host}:${settings.port}`;
  if (obstacle === "EADDRINUSE") {
    refuse(
      `端口 ${settings.port} 已被其他程序占用。请关闭该程序，或换一个端口：PORT=3001 npm start`,
      `Port ${settings.port} is taken by another program. Close it, or choose another port: PORT=3001 npm start`,
    );
  }
  refuse(`无法在 ${address} 上提供服务（${obstacle}）`, `Cannot listen on ${address} (${obstacle})`);
}
