package io.crosslink.sdk.codegen;

import com.google.common.collect.ImmutableMap;
import com.samskivert.mustache.Mustache;
import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.openapitools.codegen.CliOption;
import org.openapitools.codegen.CodegenConstants;
import org.openapitools.codegen.CodegenModel;
import org.openapitools.codegen.CodegenOperation;
import org.openapitools.codegen.SupportingFile;
import org.openapitools.codegen.languages.JavaClientCodegen;
import org.openapitools.codegen.model.ModelMap;
import org.openapitools.codegen.model.ModelsMap;
import org.openapitools.codegen.model.OperationMap;
import org.openapitools.codegen.model.OperationsMap;
import org.openapitools.codegen.utils.StringUtils;

/**
 * Generates the client of one service: the Java generator with our templates, names and files. What
 * does not follow from the names of provider and service is in its configuration, {@code
 * specs/codegen/<provider>-<service>.yaml}.
 */
public final class CrosslinkCodegen extends JavaClientCodegen {
  /** The option that adds the reference to what is generated. */
  static final String REFERENCE_FOLDER = "referenceFolder";

  private static final String BASE_PACKAGE = "basePackage";
  private static final String SERVICE_ID = "serviceId";
  private static final String CLASS_PREFIX = "classPrefix";
  private static final String DOCUMENT_FOLDER = "documentFolder";
  private static final String METADATA_FOLDER = "metadataFolder";
  private static final String FORMAT = "format";

  private static final Map<String, Object> OPTIONS =
      Map.ofEntries(
          Map.entry(ANNOTATION_LIBRARY, "none"),
          Map.entry(BOOLEAN_GETTER_PREFIX, "get"),
          Map.entry(CONTAINER_DEFAULT_TO_NULL, true),
          Map.entry(DATE_LIBRARY, "java8"),
          Map.entry(DOCUMENTATION_PROVIDER, "none"),
          Map.entry(CodegenConstants.ENUM_PROPERTY_NAMING, "original"),
          Map.entry(CodegenConstants.HIDE_GENERATION_TIMESTAMP, true),
          Map.entry(OPENAPI_NULLABLE, false),
          Map.entry(CodegenConstants.SERIALIZATION_LIBRARY, SERIALIZATION_LIBRARY_JACKSON));

  private static final String ENVELOPE = "Envelope";
  private static final String WIRE_TEMPLATE = "wire.mustache";
  private static final String METADATA_FILE = "reachability-metadata.json";
  private static final String GROUP_TEMPLATE = "reference_group.mustache";
  private static final String REFERENCE = "reference";

  private final ReachabilityData reachability = new ReachabilityData();
  private final Set<String> modelNames = new HashSet<>();
  private ErrorCodes errorCodes = new ErrorCodes(null);
  private HttpReference http = new HttpReference("{}");
  private Path output = Path.of("");

  /** Called by openapi-generator. */
  public CrosslinkCodegen() {
    setLibrary(RETROFIT_2);
    apiNameSuffix = "";
    apiTemplateFiles.put(WIRE_TEMPLATE, "Api.java");
    cliOptions.add(CliOption.newString(BASE_PACKAGE, "the provider's package"));
    cliOptions.add(CliOption.newString(SERVICE_ID, "the last part of the service's package"));
    cliOptions.add(CliOption.newString(DOCUMENT_FOLDER, "where the spec goes, in one document"));
    cliOptions.add(
        CliOption.newString(METADATA_FOLDER, "where the metadata for native images goes"));
    cliOptions.add(CliOption.newBoolean(FORMAT, "whether the code is formatted"));
    cliOptions.add(
        CliOption.newString(REFERENCE_FOLDER, "where the reference goes; none without it"));
  }

  @Override
  public String getName() {
    return "crosslink";
  }

  /** What the templates make is not yet the code, see {@link OutputFolder}. */
  @Override
  public void setOutputDir(String dir) {
    output = Path.of(dir);
    super.setOutputDir(output.resolve("unfinished").toString());
  }

  /** What does not change keeps its time stamp. */
  @Override
  public boolean isEnableMinimalUpdate() {
    return true;
  }

  /** No template shows examples. */
  @Override
  public boolean isSkipOperationExample() {
    return true;
  }

  @Override
  public void processOpts() {
    additionalProperties.putAll(OPTIONS);
    String provider = option(BASE_PACKAGE);
    String service = option(SERVICE_ID);
    String wirePackage = provider + ".internal." + service;
    additionalProperties.put(CodegenConstants.API_PACKAGE, provider + "." + service);
    additionalProperties.put(CodegenConstants.MODEL_PACKAGE, provider + "." + service + ".model");
    additionalProperties.put("wirePackage", wirePackage);
    additionalProperties.put("providerId", provider.replaceFirst(".*\\.", ""));
    additionalProperties.putIfAbsent("endpointPrefix", service);
    additionalProperties.putIfAbsent(CLASS_PREFIX, StringUtils.camelize(service));
    additionalProperties.put("clientName", option(CLASS_PREFIX) + "Client");
    additionalProperties.put("errorCodesName", option(CLASS_PREFIX) + "ErrorCodes");
    additionalProperties.put("definitionName", option(CLASS_PREFIX) + "Service");
    super.processOpts();
    supportingFiles.clear();
    addFile("client.mustache", apiPackage, option("clientName"));
    addFile("error_codes.mustache", apiPackage, option("errorCodesName"));
    addFile("service.mustache", wirePackage, option("definitionName"));
    addFile("package_info.mustache", apiPackage, "package-info");
    addFile("package_info_model.mustache", modelPackage, "package-info");
    addFile("package_info_internal.mustache", wirePackage, "package-info");
    supportingFiles.add(new SupportingFile("reachability_metadata.mustache", METADATA_FILE));
    if (hasReference()) {
      apiTemplateFiles.put(GROUP_TEMPLATE, ".md");
      addReference("reference_service.mustache", "index.md");
      addReference("reference_errors.mustache", "errors.md");
      addReference("reference_names.mustache", "names.md");
      addReference("reference_http.mustache", "http/index.html");
    }
  }

  private boolean hasReference() {
    return additionalProperties.containsKey(REFERENCE_FOLDER);
  }

  private void addReference(String template, String file) {
    supportingFiles.add(new SupportingFile(template, REFERENCE, file));
  }

  @Override
  protected ImmutableMap.Builder<String, Mustache.Lambda> addMustacheLambdas() {
    return super.addMustacheLambdas()
        .put("markdown", (text, out) -> out.write(MarkdownText.of(text.execute())))
        .put("cell", (text, out) -> out.write(MarkdownText.cell(text.execute())))
        .put("javadoc", new JavadocLinks(this, name -> modelNames.contains(name)));
  }

  private void addFile(String template, String packageName, String className) {
    supportingFiles.add(new SupportingFile(template, folder(packageName), className + ".java"));
  }

  private String folder(String packageName) {
    return sourceFolder + "/" + packageName.replace('.', '/');
  }

  private String option(String name) {
    Object value = additionalProperties.get(name);
    if (value == null) {
      throw new IllegalArgumentException("The setting " + name + " is missing");
    }
    return value.toString();
  }

  @Override
  public String apiFilename(String template, String tag) {
    if (template.equals(GROUP_TEMPLATE)) {
      return Path.of(outputFolder, REFERENCE, ReferencePage.name(toApiName(tag)) + ".md")
          .toString();
    }
    return template.equals(WIRE_TEMPLATE)
        ? apiFilename(template, tag, outputFolder + "/" + folder(option("wirePackage")))
        : super.apiFilename(template, tag);
  }

  @Override
  public void preprocessOpenAPI(OpenAPI spec) {
    SpecDocument.withoutDefaults(spec);
    try {
      http = new HttpReference(SpecDocument.write(spec, Path.of(option(DOCUMENT_FOLDER))));
      errorCodes = new ErrorCodes(spec.getExtensions().get("x-error-codes"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    super.preprocessOpenAPI(spec);
  }

  /** What is described in the specs but not generated: envelopes, which the core takes off. */
  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
    models.keySet().removeIf(name -> name.endsWith(ENVELOPE));
    models.values().forEach(it -> modelNames.add(it.getModels().get(0).getModel().classname));
    return super.postProcessAllModels(models);
  }

  @Override
  public ModelsMap postProcessModels(ModelsMap models) {
    ModelsMap processed = super.postProcessModels(models);
    processed.getModels().forEach(it -> ModelData.add(it.getModel(), this));
    return processed;
  }

  @Override
  public OperationsMap postProcessOperationsWithModels(OperationsMap api, List<ModelMap> all) {
    OperationsMap processed = super.postProcessOperationsWithModels(api, all);
    Map<String, CodegenModel> models = new TreeMap<>();
    all.forEach(it -> models.put(it.getModel().classname, it.getModel()));
    Set<String> imports = new TreeSet<>();
    processed.getImports().forEach(it -> imports.add(it.getOrDefault("import", "")));
    imports.removeIf(it -> it.endsWith(ENVELOPE));
    List<OperationData> operations = new ArrayList<>();
    for (CodegenOperation operation : processed.getOperations().getOperation()) {
      OperationData data = new OperationData(operation, models, this);
      data.add();
      operations.add(data);
      data.models().forEach(it -> imports.add(toModelImport(it)));
      reachability.add(processed.getOperations().getClassname(), operation, models);
      if (data.usesOthers()) {
        processed.put("usesOthers", true);
      }
      if (data.sharesPolls()) {
        processed.put("sharesPolls", true);
      }
      processed.put("tagDescription", operation.tags.get(0).getDescription());
    }
    operations.forEach(it -> it.addTogether(operations));
    if (hasReference()) {
      addReference(processed.getOperations(), models);
    }
    processed.setImports(imports.stream().map(it -> Map.of("import", it)).toList());
    return processed;
  }

  private void addReference(OperationMap api, Map<String, CodegenModel> models) {
    String page = ReferencePage.name(api.getClassname());
    String client = option(SERVICE_ID) + "." + toApiVarName(api.getClassname()) + "()";
    api.put("pageName", page);
    api.put("clientCall", client);
    for (CodegenOperation operation : api.getOperation()) {
      ReferenceData.add(operation, client, models);
      errorCodes.add(operation, page);
      http.add(operation.operationId, String.valueOf(operation.vendorExtensions.get("call")), page);
    }
    ReferenceData.addRemovals(api.getOperation());
  }

  /** The spec as YAML, which the overridden method would add, is shown by no template. */
  @Override
  public Map<String, Object> postProcessSupportingFileData(Map<String, Object> data) {
    data.put("reachability", reachability.groups(option("clientName")));
    if (hasReference()) {
      data.put("errorCodes", errorCodes.all());
    }
    return data;
  }

  @Override
  public void postProcess() {
    Path unfinished = Path.of(outputFolder);
    boolean format = Boolean.parseBoolean(option(FORMAT)) && JavaFormat.isPossible();
    OutputFolder.Finish java =
        written -> {
          String code = JavaText.finish(written);
          return format ? JavaFormat.format(code) : code;
        };
    try {
      follow(sourceFolder, output.resolve(sourceFolder), java);
      OutputFile.write(
          Path.of(option(METADATA_FOLDER), METADATA_FILE),
          Files.readString(unfinished.resolve(METADATA_FILE)));
      if (hasReference()) {
        Path reference = Path.of(option(REFERENCE_FOLDER));
        follow(REFERENCE, reference, MarkdownText::finish);
        OutputFile.write(reference.resolve("http/openapi.json"), http.text());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Has a folder follow what this generation has written below another one. */
  private void follow(String written, Path target, OutputFolder.Finish finish) throws IOException {
    Path unfinished = Path.of(outputFolder);
    Path from = unfinished.resolve(written);
    List<Path> files =
        Files.readAllLines(unfinished.resolve(".openapi-generator/FILES")).stream()
            .map(unfinished::resolve)
            .filter(file -> file.startsWith(from))
            .map(from::relativize)
            .toList();
    new OutputFolder(target, finish).follow(from, files);
  }
}
