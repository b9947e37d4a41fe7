import type { ReactNode } from "react";
import type { ListId } from "../../state/app-state";
import type { Services } from "../services";
import { useSelected } from "../use-selected";
import { GapLists } from "./gap-lists";
import { NoteList } from "./note-list";
import { ProjectList, TaskList } from "./work-list";

const bodies: Readonly<Record<ListId, (services: Services) => ReactNode>> = {
  gaps: GapLists,
  departments: GapLists,
  tasks: TaskList,
  projects: ProjectList,
  notes: NoteList,
};

/** The page of lists: gaps in their order or by department, tasks, projects, notes. */
export function Lists(services: Services) {
  const List = bodies[useSelected(services.store, ({ choices }) => choices.list)];
  return <List {...services} />;
}
