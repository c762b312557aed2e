import type { ClaimGroup } from "../../src/records/digest.ts";
import type { Told } from "../../src/render/site.ts";
import { usePage } from "./context.tsx";
import { Quote } from "./quote.tsx";

const MEMBERS = 6;

/** Claims, each with its speaker, how it is told, how many independent sources it has, and its sentences. */
export function ClaimList({
  claims,
  anchored = true,
}: {
  readonly claims: readonly ClaimGroup[];
  readonly anchored?: boolean;
}) {
  return (
    <ul class="claims">
      {claims.map((one) => (
        <ClaimItem key={one.id} group={one} anchored={anchored} />
      ))}
    </ul>
  );
}

function ClaimItem({ group, anchored }: { readonly group: ClaimGroup; readonly anchored: boolean }) {
  const { site, words, href } = usePage();
  const members = group.members.flatMap((id) => site.told(id) ?? []);
  const [first] = members;
  const copied = group.origins.length < new Set(members.map((one) => one.report.number)).size;
  return (
    <li id={anchored ? group.id : undefined}>
      {first && anchored && (
        <p class="said">
          <Speaker told={first} />
        </p>
      )}
      <p class="what">{anchored ? group.text : <a href={href(site.anchorOf(group.id))}>{group.text}</a>}</p>
      <p class="meta">
        <span class={`status ${group.status}`}>{words.status[group.status]}</span>
        {first && ` · ${words.said[first.claim.mode]}`}
        {first && first.claim.modality !== "asserted" && ` · ${words.modality[first.claim.modality]}`}
        {` · ${words.independent(group.origins.length)}`}
        {copied && ` · ${words.copied}`}
      </p>
      <details>
        <summary>{words.evidenceCount(members.length)}</summary>
        <ul class="quotes">
          {members.slice(0, MEMBERS).map((one) => (
            <li key={one.claim.id}>
              <Quote place={site.place({ article: one.report.article.id, span: one.claim.span })} />
            </li>
          ))}
          {members.length > MEMBERS && <li class="note">{words.more(members.length - MEMBERS)}</li>}
        </ul>
      </details>
    </li>
  );
}

/** The speaker's page where the name is known; otherwise the report's own words for them. */
function Speaker({ told }: { readonly told: Told }) {
  const { site, words, href } = usePage();
  const { speaker } = told.claim;
  if (!speaker) return <>{words.speakerNone}</>;
  const entity = site.speakerOf(told);
  const text = told.report.article.text.slice(speaker.span.start, speaker.span.end);
  return entity ? <a href={href(site.pathOf(entity.id))}>{entity.name}</a> : text;
}
