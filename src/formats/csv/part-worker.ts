import { answerParts } from "./read-beside";

/** Reads part of a large text for another worker, which sends its questions through the port it is given here. */
self.addEventListener("message", ({ data }: MessageEvent<MessagePort>) => answerParts(data));
