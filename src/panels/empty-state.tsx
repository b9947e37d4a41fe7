import { Icon, type IconName } from "./icon";

export interface EmptyStateProps {
  readonly icon: IconName;
  readonly title: string;
  /** What would fill it. */
  readonly advice: string;
}

export function EmptyState({ icon, title, advice }: EmptyStateProps) {
  return (
    <div className="empty">
      <Icon name={icon} />
      <strong>{title}</strong>
      <p>{advice}</p>
    </div>
  );
}
