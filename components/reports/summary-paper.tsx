import { TextLink } from "@/components/ui/link";
import { type Paragraph, type Run, runText, type WorkSummary } from "@/lib/reports/types";

const chineseNumbers = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

function PaperRun({ run }: { run: Run }) {
  if (run.kind === "missing") return <mark className="bg-warning-soft text-warning">{runText(run)}</mark>;
  if (run.kind === "flag") return <span className="text-ink-muted">{runText(run)}</span>;
  if (run.kind === "figure") {
    return (
      <TextLink href={run.binding.href} className="tabular-nums">
        {run.text}
      </TextLink>
    );
  }
  return run.text;
}

function PaperParagraph({ paragraph }: { paragraph: Paragraph }) {
  // Runs have no identity of their own: the paper is printed anew each time.
  const keyed = paragraph.runs.map((run, place) => ({ run, key: `${place}-${run.kind}` }));
  return (
    <p className="indent-[2em]">
      {keyed.map(({ run, key }) => (
        <PaperRun key={key} run={run} />
      ))}
    </p>
  );
}

function Paragraphs({ paragraphs }: { paragraphs: readonly Paragraph[] }) {
  const keyed = paragraphs.map((paragraph, place) => ({ paragraph, key: `${place}` }));
  return keyed.map(({ paragraph, key }) => <PaperParagraph key={key} paragraph={paragraph} />);
}

/** A title that is too long breaks after the year, never within a word (GB/T 9704-2012: 词意完整). */
function PaperTitle({ title }: { title: string }) {
  const [, head = title, tail = ""] = /^(.*?\d年)(.*)$/.exec(title) ?? [];
  return (
    <h2 className="mb-6 text-center text-2xl font-semibold break-keep">
      {head}
      <wbr />
      {tail}
    </h2>
  );
}

/** The paper on the page: the same runs as the Word file, each number a link to its records. */
export function SummaryPaper({ summary }: { summary: WorkSummary }) {
  return (
    <article lang="zh-CN" className="panel px-5 py-8 text-lg leading-8 md:px-14 md:py-12">
      <PaperTitle title={summary.title} />
      <Paragraphs paragraphs={summary.opening} />
      {summary.sections.map((section, index) => {
        const named = section.parts.filter(({ heading }) => heading !== null);
        return (
          <section key={section.code}>
            <h3 className="mt-4 indent-[2em] font-semibold">
              {chineseNumbers[index]}、{section.heading}
            </h3>
            {section.parts.map((part, place) => (
              <div key={part.heading ?? `part-${place}`}>
                {part.heading && (
                  <h4 className="mt-2 indent-[2em] text-ink-muted">
                    （{chineseNumbers[named.indexOf(part)] ?? named.indexOf(part) + 1}）{part.heading}
                  </h4>
                )}
                <Paragraphs paragraphs={part.paragraphs} />
              </div>
            ))}
          </section>
        );
      })}
      <Paragraphs paragraphs={summary.closing} />
      <footer className="mt-8 pr-[2em] text-right">
        <p>{summary.signature}</p>
        <p>{summary.dated}</p>
      </footer>
    </article>
  );
}
