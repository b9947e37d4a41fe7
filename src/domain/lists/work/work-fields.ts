import { comparable } from "../../join/place-text";

const taskFields = [
  "id",
  "title",
  "workItem",
  "lead",
  "support",
  "units",
  "indicators",
  "year",
  "due",
  "state",
] as const;

const projectFields = [
  "id",
  "title",
  "units",
  "indicators",
  "investment",
  "start",
  "end",
  "span",
  "department",
  "state",
] as const;

export type TaskField = (typeof taskFields)[number];
export type ProjectField = (typeof projectFields)[number];
export type WorkField = TaskField | ProjectField;
export type WorkKind = "task" | "project";

/** The columns that are read of a list. */
export const fieldsOf: Readonly<Record<WorkKind, readonly WorkField[]>> = {
  task: taskFields,
  project: projectFields,
};

/** They only help to read a day or years that another field holds: nothing is kept under them. */
const helping: ReadonlySet<WorkField> = new Set(["year", "span"]);

/** The fields that a row holds. */
export function heldFields(kind: WorkKind): readonly WorkField[] {
  return fieldsOf[kind].filter((field) => !helping.has(field));
}

/** What a person typed, field by field; what is left out is empty. */
export type Typed<Field extends WorkField> = Readonly<Partial<Record<Field, string>>>;

const headers: Readonly<Record<WorkKind, Readonly<Partial<Record<WorkField, readonly string[]>>>>> =
  {
    task: {
      id: ["编号", "id"],
      title: ["任务", "任务名称", "工作任务", "重点任务", "标题", "task", "title"],
      workItem: ["工作事项", "事项", "通知工作事项", "work item"],
      lead: ["牵头单位", "责任单位", "牵头部门", "lead department", "lead"],
      support: ["配合单位", "配合部门", "supporting departments", "support"],
      units: ["单位", "区县", "县市区", "区域", "地点", "units", "unit"],
      indicators: ["指标", "关联指标", "对应指标", "indicators", "indicator"],
      year: ["年度", "年份", "year"],
      due: ["完成时限", "期限", "时限", "截止日期", "完成时间", "due", "deadline", "due date"],
      state: ["进度", "状态", "完成情况", "progress", "state", "status"],
    },
    project: {
      id: ["编号", "id"],
      title: ["项目", "项目名称", "工程名称", "名称", "project", "name", "title"],
      units: ["单位", "区县", "县市区", "地点", "建设地点", "units", "unit", "place"],
      indicators: ["指标", "关联指标", "对应指标", "indicators", "indicator"],
      investment: ["投资", "总投资", "计划投资", "investment"],
      start: ["开工年份", "起始年份", "开工", "起", "start", "start year"],
      end: ["完工年份", "终止年份", "完工", "止", "end", "end year"],
      span: ["起止年月", "起止年份", "建设期限", "建设年限", "years", "period"],
      department: ["责任单位", "牵头单位", "主管部门", "责任部门", "department"],
      state: ["进度", "状态", "建设进度", "progress", "state", "status"],
    },
  };

/** Which field the head of a column names, its measure in brackets aside; null for none of them. */
export function fieldOf(kind: WorkKind, head: string): WorkField | null {
  const name = evened(head.normalize("NFKC").replace(/\([^)]*\)/g, ""));
  const found = Object.entries(headers[kind]).find(([, names]) =>
    names.some((each) => evened(each) === name),
  );
  return (found?.[0] as WorkField | undefined) ?? null;
}

function evened(text: string): string {
  return comparable(text).replace(/[*:_-]/g, "");
}
