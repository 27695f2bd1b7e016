import { fr } from "../../form/french.ts";

interface RefusedValueProps {
  /** The server's. */
  readonly reason: string;
  readonly onRetry: () => void;
  readonly onGiveUp: () => void;
}

/** What the server does not take is tried again, or given up: it would wait for ever. */
export function RefusedValue({ reason, onRetry, onGiveUp }: RefusedValueProps) {
  return (
    <div className="notice notice-error" role="alert">
      <p>
        <strong>{fr`Non enregistré.`}</strong> {fr`${reason}`}
      </p>
      <div className="buttons">
        <button type="button" className="button-quiet" onClick={onRetry}>
          {fr`Essayer à nouveau`}
        </button>
        <button type="button" className="button-quiet" onClick={onGiveUp}>
          {fr`Y renoncer`}
        </button>
      </div>
    </div>
  );
}
