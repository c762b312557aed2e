import type { ClaimGroup } from "../../src/records/digest.ts";
import { Fragment } from "../../src/render/jsx-runtime.ts";
import type { Told } from "../../src/render/site.ts";
import { piecesOf } from "../../src/render/speech.ts";
import { usePage } from "./context.tsx";
import { part } from "./part.tsx";
import { Quote } from "./quote.tsx";

const MEMBERS = 6;
const SENTENCES = 8; // of all of them together, and at least one of each

interface ClaimListProps {
  readonly claims: readonly ClaimGroup[];
  /** Whether links to claims lead here. */
  readonly anchored?: boolean;
}

/** Claims under their speakers: those of one speaker that follow each other stand together. */
export const ClaimsBySpeaker = part(
  "claims/ClaimsBySpeaker",
  function ClaimsBySpeaker({ claims, anchored = true }: ClaimListProps) {
    const { site } = usePage();
    const runs: ClaimGroup[][] = [];
    let before = "";
    for (const claim of claims) {
      const speaker = site.speakerName(claim);
      if (runs.length > 0 && speaker === before) runs.at(-1)?.push(claim);
      else runs.push([claim]);
      before = speaker;
    }
    return (
      <>
        {runs.map((run) => (
          <div class="speaker" key={run[0]?.id}>
            <h3>{run[0] && <Speaker group={run[0]} />}</h3>
            <ClaimList claims={run} anchored={anchored} />
          </div>
        ))}
      </>
    );
  },
);

/** Claims, each in its sentence, with how it is told and how many independent sources it has. */
export const ClaimList = part("claims/ClaimList", function ClaimList({ claims, anchored = true }: ClaimListProps) {
  const { once } = usePage();
  return (
    <ul class="claims">
      {claims.map((one) =>
        once(`claim ${one.id} ${anchored}`, () => <ClaimItem key={one.id} group={one} anchored={anchored} />),
      )}
    </ul>
  );
});

function ClaimItem({ group, anchored }: { readonly group: ClaimGroup; readonly anchored: boolean }) {
  const { site, words } = usePage();
  const members = group.members.flatMap((id) => site.told(id) ?? []);
  const alone = members.length === 1;
  const sentences = Math.max(1, Math.floor(SENTENCES / Math.min(MEMBERS, members.length)));
  return (
    <li id={anchored ? group.id : undefined}>
      {members.slice(0, MEMBERS).map((one) => (
        <Fragment key={one.claim.id}>
          {piecesOf(one)
            .slice(0, sentences)
            .map(({ place, said }, index, all) => (
              <p key={place.to}>
                <Quote place={place} focus={said} />
                {alone && index === all.length - 1 && (
                  <span class="src">
                    {" ·\u00a0"}
                    <Standing group={group} members={members} />
                  </span>
                )}
              </p>
            ))}
        </Fragment>
      ))}
      {members.length > MEMBERS && <p class="note">{words.more(members.length - MEMBERS)}</p>}
      {!alone && (
        <p class="meta">
          <Standing group={group} members={members} />
        </p>
      )}
    </li>
  );
}

/** Quoted or reported, asserted or not, and on how many sources it stands. */
function Standing({ group, members }: { readonly group: ClaimGroup; readonly members: readonly Told[] }) {
  const { site, words } = usePage();
  const clearest = site.clearest(group);
  const claim = (members.find((one) => one.claim.id === clearest) ?? members[0])?.claim;
  const reports = new Set(members.map((one) => one.report.number)).size;
  const others = site.speakerNames(group).filter((name) => name !== site.speakerName(group));
  const parts = [
    claim && words.said[claim.mode],
    claim && claim.modality !== "asserted" && words.modality[claim.modality],
    group.origins.length > 1 && words.independent(group.origins.length),
    group.origins.length < reports && words.copied,
    others.length > 0 && words.otherSpeakers(words.list(others)),
  ];
  return (
    <>
      {group.status !== "single" && <b>{words.status[group.status]} · </b>}
      {parts.filter(Boolean).join(" · ")}
    </>
  );
}

/** The speaker's page where the name is known; otherwise the report's own words for them. */
function Speaker({ group }: { readonly group: ClaimGroup }) {
  const { site, href } = usePage();
  const entity = site.speakerEntity(group);
  return entity ? <a href={href(site.pathOf(entity.id))}>{entity.name}</a> : site.speakerName(group);
}
