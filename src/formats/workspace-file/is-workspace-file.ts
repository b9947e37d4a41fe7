import { APPLICATION, MIMETYPE } from "../workspace";

const HEAD = 256;
const TAIL = 65_536;
const JSON_HEAD = 1_000_000;

/** Whether a file is a workspace, by its content: the kind it states, or the list that every one has. */
export async function isWorkspaceFile(file: Blob): Promise<boolean> {
  const head = await latin1(file.slice(0, HEAD));
  if (head.startsWith("PK\u0003\u0004")) {
    if (head.includes(`mimetype${MIMETYPE}`)) return true;
    // Packed again by another tool: its directory at the end still names both.
    const tail = await latin1(file.slice(-TAIL));
    return tail.includes("workspace.json") && tail.includes("mimetype");
  }
  if (!/^(?:\u00ef\u00bb\u00bf)?\s*\{/.test(head)) return false;
  const start = await latin1(file.slice(0, JSON_HEAD));
  return new RegExp(`"application"\\s*:\\s*"${APPLICATION}"`).test(start);
}

async function latin1(part: Blob): Promise<string> {
  return new TextDecoder("latin1").decode(await part.arrayBuffer());
}
