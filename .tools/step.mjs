import { spawnSync } from "node:child_process";
import { delimiter } from "node:path";

/** Runs one command of the project in the foreground; answers whether it succeeded. */
export function step(title, command, { environment = {} } = {}) {
  console.log(`\n— ${title}`);
  const { status } = spawnSync(command, {
    shell: true,
    stdio: "inherit",
    env: {
      ...process.env,
      PATH: ["node_modules/.bin", process.env.PATH].join(delimiter),
      ...environment,
    },
  });
  return status === 0;
}

/** Like `step`, but ends the script when the command fails. */
export function mustStep(title, command, options) {
  if (!step(title, command, options)) {
    console.error(`\n✗ ${title}: ${command}`);
    process.exit(1);
  }
}
