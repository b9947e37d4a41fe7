import type { Messages } from "../messages/zh";

export function LoadingSkeleton({ text }: { readonly text: Messages }) {
  return (
    <div className="loading" role="status">
      <p>{text.loading}</p>
      <div className="loading-bar" />
    </div>
  );
}
