package io.crosslink.sdk.codegen;

import io.swagger.v3.oas.models.OpenAPI;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
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
import org.openapitools.codegen.model.OperationsMap;
import org.openapitools.codegen.utils.StringUtils;

/**
 * Generates the client of one service: the Java generator with our templates, names and files. What
 * does not follow from the names of provider and service is in its configuration, {@code
 * specs/codegen/<provider>-<service>.yaml}.
 */
public final class CrosslinkCodegen extends JavaClientCodegen {
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

  private final ReachabilityData reachability = new ReachabilityData();
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
  }

  @Override
  public String getName() {
    return "crosslink";
  }

  /** What the templates make is not yet the code, see {@link SourceFolder}. */
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
    return template.equals(WIRE_TEMPLATE)
        ? apiFilename(template, tag, outputFolder + "/" + folder(option("wirePackage")))
        : super.apiFilename(template, tag);
  }

  @Override
  public void preprocessOpenAPI(OpenAPI spec) {
    SpecDocument.withoutDefaults(spec);
    try {
      SpecDocument.write(spec, Path.of(option(DOCUMENT_FOLDER)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    super.preprocessOpenAPI(spec);
  }

  /** What is described in the specs but not generated: envelopes, which the core takes off. */
  @Override
  public Map<String, ModelsMap> postProcessAllModels(Map<String, ModelsMap> models) {
    models.keySet().removeIf(name -> name.endsWith(ENVELOPE));
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
    processed.setImports(imports.stream().map(it -> Map.of("import", it)).toList());
    return processed;
  }

  /** The spec as YAML, which the overridden method would add, is shown by no template. */
  @Override
  public Map<String, Object> postProcessSupportingFileData(Map<String, Object> data) {
    data.put("reachability", reachability.groups(option("clientName")));
    return data;
  }

  @Override
  public void postProcess() {
    Path unfinished = Path.of(outputFolder);
    Path sources = unfinished.resolve(sourceFolder);
    boolean format = Boolean.parseBoolean(option(FORMAT)) && JavaFormat.isPossible();
    try {
      List<Path> files =
          Files.readAllLines(unfinished.resolve(".openapi-generator/FILES")).stream()
              .map(unfinished::resolve)
              .filter(file -> file.startsWith(sources))
              .map(sources::relativize)
              .toList();
      new SourceFolder(output.resolve(sourceFolder), format).follow(sources, files);
      OutputFile.write(
          Path.of(option(METADATA_FOLDER), METADATA_FILE),
          Files.readString(unfinished.resolve(METADATA_FILE)));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
