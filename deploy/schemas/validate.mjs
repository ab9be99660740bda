// Reads a JSON array of Kubernetes objects and prints a JSON array of what is wrong with them: { object, problem }.
//
// Each object is checked twice, because neither check is enough: the validators of kubernetes-models know formats, bounds
// and patterns, but let unknown fields pass; the compiler of TypeScript refuses unknown fields of a literal that has a
// declared type, however deep, but knows no bounds.
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import ts from "typescript";

const packages = [
    [/^(v1|(apps|autoscaling|batch|policy|[a-z.]+\.k8s\.io)\/v[0-9a-z]+)$/, "kubernetes-models"],
    [/^keda\.sh\//, "@kubernetes-models/keda"],
    [/^monitoring\.coreos\.com\//, "@kubernetes-models/prometheus-operator"],
    [/^kafka\.strimzi\.io\//, "@kubernetes-models/strimzi-kafka-operator"],
    [/^[a-z]+\.k8s\.elastic\.co\//, "@kubernetes-models/elastic-cloud"],
];

const name = (object) => `${object.kind}/${object.metadata?.name}`;

function moduleOf({ apiVersion, kind }) {
    const [, found] = packages.find(([pattern]) => pattern.test(apiVersion)) ?? [];
    return found && `${found}/${apiVersion}/${kind}`;
}

async function modelOf(object) {
    try {
        const model = moduleOf(object);
        return model && (await import(model))[object.kind];
    } catch {
        return undefined;
    }
}

function invalid(object, Model) {
    try {
        new Model(object).validate();
        return [];
    } catch (e) {
        return [e.message];
    }
}

// One compilation for all objects: most of its time goes into reading the declarations.
function unknownFields(objects) {
    const sources = new Map(objects.map((object, i) => [fileURLToPath(new URL(`object-${i}.ts`, import.meta.url)), literal(object)]));
    const options = {
        strict: true,
        noEmit: true,
        skipLibCheck: true,
        types: [],
        lib: ["lib.es5.d.ts"],
        target: ts.ScriptTarget.ES2022,
        module: ts.ModuleKind.ESNext,
        moduleResolution: ts.ModuleResolutionKind.Bundler,
    };
    const host = ts.createCompilerHost(options);
    const { fileExists, getSourceFile } = host;
    host.fileExists = (file) => sources.has(file) || fileExists(file);
    host.getSourceFile = (file, ...rest) =>
        sources.has(file) ? ts.createSourceFile(file, sources.get(file), options.target) : getSourceFile(file, ...rest);
    const program = ts.createProgram([...sources.keys()], options, host);
    return [...sources.keys()].map((file) =>
        [...program.getSyntacticDiagnostics(program.getSourceFile(file)), ...program.getSemanticDiagnostics(program.getSourceFile(file))].map(
            (found) => ts.flattenDiagnosticMessageText(found.messageText, " "),
        ),
    );
}

function literal(object) {
    return `import type { I${object.kind} } from "${moduleOf(object)}";\nexport const object: I${object.kind} = ${JSON.stringify(object)};\n`;
}

const objects = JSON.parse(readFileSync(0, "utf8"));
const models = await Promise.all(objects.map(modelOf));
const known = objects.filter((_, i) => models[i]);
const unknown = objects.filter((_, i) => !models[i]);
const fields = unknownFields(known);
const problems = [
    ...unknown.map((object) => ({ object: name(object), problem: `there is no schema for ${object.apiVersion}` })),
    ...known.flatMap((object, i) =>
        [...invalid(object, models[objects.indexOf(object)]), ...fields[i]].map((problem) => ({ object: name(object), problem })),
    ),
];
console.log(JSON.stringify(problems));
