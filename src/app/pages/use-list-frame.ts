import { messages } from "../../messages/messages";
import { chooseList, openPage } from "../../state/transitions";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { writeList } from "./write-list";

/** What every list of the page has: its name, the switch, the files and the way back. */
export function useListFrame({ store }: Services) {
  const { language, list } = useSelected(store, ({ choices }) => choices);
  return {
    text: messages[language],
    language,
    list,
    onList: (next: typeof list) => store.update(chooseList, next),
    onMeeting: () => store.update(openPage, "meeting"),
    onWrite: (format: "csv" | "xlsx") => void writeList(store.get(), format),
    onClose: () => store.update(openPage, "map"),
  };
}
