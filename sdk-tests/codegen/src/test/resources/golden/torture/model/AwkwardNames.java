package io.crosslink.sdk.tests.codegen.torture.model;

import com.fasterxml.jackson.annotation.JsonAnyGetter;
import com.fasterxml.jackson.annotation.JsonAnySetter;
import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import com.fasterxml.jackson.databind.annotation.JsonPOJOBuilder;
import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.json.JsonModel;
import io.crosslink.sdk.core.internal.json.Models;
import io.crosslink.sdk.core.internal.util.Arguments;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Properties with names used by Java, Jackson, the generator or its templates. */
@JsonDeserialize(builder = AwkwardNames.Builder.class)
public final class AwkwardNames implements ApiModel {
  @JsonProperty("1st")
  private final @Nullable String _1st;

  @JsonProperty("class")
  private final @Nullable String propertyClass;

  @JsonProperty("default")
  private final @Nullable String _default;

  @JsonProperty("int")
  private final @Nullable Integer _int;

  @JsonProperty("new")
  private final @Nullable Boolean _new;

  @JsonProperty("package")
  private final @Nullable List<String> _package;

  @JsonProperty("true")
  private final @Nullable Boolean isTrue;

  @JsonProperty("var")
  private final @Nullable String var;

  @JsonProperty("_")
  private final @Nullable String u;

  @JsonProperty("dash-ed")
  private final @Nullable String dashEd;

  @JsonProperty("dot.ted")
  private final @Nullable String dotTed;

  @JsonProperty("snake_cased")
  private final @Nullable String snakeCased;

  @JsonProperty("__leading")
  private final @Nullable String leading;

  @JsonProperty("PascalCased")
  private final @Nullable String pascalCased;

  @JsonProperty("SHOUTED")
  private final @Nullable String SHOUTED;

  @JsonProperty("aSmall")
  private final @Nullable String aSmall;

  @JsonProperty("xURL")
  private final @Nullable String xURL;

  @JsonProperty("$dollar")
  private final @Nullable String $dollar;

  @JsonProperty("co:lon")
  private final @Nullable String coLon;

  @JsonProperty("sp ace")
  private final @Nullable String spAce;

  @JsonProperty("größe")
  private final @Nullable String größe;

  @JsonProperty("additionalProperties")
  private final @Nullable String furtherProperties;

  @JsonProperty("additionalProperty")
  private final @Nullable String additionalProperty;

  @JsonProperty("build")
  private final @Nullable String build;

  @JsonProperty("builder")
  private final @Nullable String builder;

  @JsonProperty("clear")
  private final @Nullable String clear;

  @JsonProperty("empty")
  private final @Nullable Boolean empty;

  @JsonProperty("equals")
  private final @Nullable String equals;

  @JsonProperty("getClass")
  private final @Nullable String getClass;

  @JsonProperty("hashCode")
  private final @Nullable Integer hashCode;

  @JsonProperty("name")
  private final @Nullable String name;

  @JsonProperty("notify")
  private final @Nullable String notify;

  @JsonProperty("of")
  private final @Nullable String of;

  @JsonProperty("other")
  private final @Nullable String other;

  @JsonProperty("read")
  private final @Nullable String read;

  @JsonProperty("that")
  private final @Nullable String that;

  @JsonProperty("this")
  private final @Nullable String _this;

  @JsonProperty("toBuilder")
  private final @Nullable String toBuilder;

  @JsonProperty("toString")
  private final @Nullable String toString;

  @JsonProperty("value")
  private final @Nullable String value;

  @JsonProperty("wait")
  private final @Nullable String wait;

  @JsonProperty("list")
  private final @Nullable List<String> _list;

  @JsonProperty("map")
  private final @Nullable Map<String, String> map;

  @JsonProperty("object")
  private final @Nullable String _object;

  @JsonProperty("string")
  private final @Nullable String string;

  @JsonProperty("Objects")
  private final @Nullable String objects;

  @JsonProperty("Models")
  private final @Nullable String models;

  @JsonProperty("Arguments")
  private final @Nullable String arguments;

  private final Map<String, @Nullable Object> additionalProperties;

  private AwkwardNames(Builder builder) {
    this._1st = builder._1st;
    this.propertyClass = builder.propertyClass;
    this._default = builder._default;
    this._int = builder._int;
    this._new = builder._new;
    this._package = Models.unmodifiable(builder._package);
    this.isTrue = builder.isTrue;
    this.var = builder.var;
    this.u = builder.u;
    this.dashEd = builder.dashEd;
    this.dotTed = builder.dotTed;
    this.snakeCased = builder.snakeCased;
    this.leading = builder.leading;
    this.pascalCased = builder.pascalCased;
    this.SHOUTED = builder.SHOUTED;
    this.aSmall = builder.aSmall;
    this.xURL = builder.xURL;
    this.$dollar = builder.$dollar;
    this.coLon = builder.coLon;
    this.spAce = builder.spAce;
    this.größe = builder.größe;
    this.furtherProperties = builder.furtherProperties;
    this.additionalProperty = builder.additionalProperty;
    this.build = builder.build;
    this.builder = builder.builder;
    this.clear = builder.clear;
    this.empty = builder.empty;
    this.equals = builder.equals;
    this.getClass = builder.getClass;
    this.hashCode = builder.hashCode;
    this.name = builder.name;
    this.notify = builder.notify;
    this.of = builder.of;
    this.other = builder.other;
    this.read = builder.read;
    this.that = builder.that;
    this._this = builder._this;
    this.toBuilder = builder.toBuilder;
    this.toString = builder.toString;
    this.value = builder.value;
    this.wait = builder.wait;
    this._list = Models.unmodifiable(builder._list);
    this.map = Models.unmodifiable(builder.map);
    this._object = builder._object;
    this.string = builder.string;
    this.objects = builder.objects;
    this.models = builder.models;
    this.arguments = builder.arguments;
    additionalProperties = Models.additional(builder.additionalProperties);
  }

  /** {@return an empty builder} */
  public static Builder builder() {
    return new Builder();
  }

  /** {@return a builder initialized with the values of this object} */
  public Builder toBuilder() {
    Builder builder = new Builder();
    builder._1st = this._1st;
    builder.propertyClass = this.propertyClass;
    builder._default = this._default;
    builder._int = this._int;
    builder._new = this._new;
    builder._package = this._package;
    builder.isTrue = this.isTrue;
    builder.var = this.var;
    builder.u = this.u;
    builder.dashEd = this.dashEd;
    builder.dotTed = this.dotTed;
    builder.snakeCased = this.snakeCased;
    builder.leading = this.leading;
    builder.pascalCased = this.pascalCased;
    builder.SHOUTED = this.SHOUTED;
    builder.aSmall = this.aSmall;
    builder.xURL = this.xURL;
    builder.$dollar = this.$dollar;
    builder.coLon = this.coLon;
    builder.spAce = this.spAce;
    builder.größe = this.größe;
    builder.furtherProperties = this.furtherProperties;
    builder.additionalProperty = this.additionalProperty;
    builder.build = this.build;
    builder.builder = this.builder;
    builder.clear = this.clear;
    builder.empty = this.empty;
    builder.equals = this.equals;
    builder.getClass = this.getClass;
    builder.hashCode = this.hashCode;
    builder.name = this.name;
    builder.notify = this.notify;
    builder.of = this.of;
    builder.other = this.other;
    builder.read = this.read;
    builder.that = this.that;
    builder._this = this._this;
    builder.toBuilder = this.toBuilder;
    builder.toString = this.toString;
    builder.value = this.value;
    builder.wait = this.wait;
    builder._list = this._list;
    builder.map = this.map;
    builder._object = this._object;
    builder.string = this.string;
    builder.objects = this.objects;
    builder.models = this.models;
    builder.arguments = this.arguments;
    builder.additionalProperties.putAll(additionalProperties);
    return builder;
  }

  /**
   * Begins with a digit.
   *
   * @return {@code 1st}, or null if it is not set
   */
  public @Nullable String get1st() {
    return _1st;
  }

  /**
   * A keyword and a method of all objects.
   *
   * @return {@code class}, or null if it is not set
   */
  public @Nullable String getPropertyClass() {
    return propertyClass;
  }

  /**
   * A keyword.
   *
   * @return {@code default}, or null if it is not set
   */
  public @Nullable String getDefault() {
    return _default;
  }

  /**
   * A keyword.
   *
   * @return {@code int}, or null if it is not set
   */
  public @Nullable Integer getInt() {
    return _int;
  }

  /**
   * A keyword.
   *
   * @return {@code new}, or null if it is not set
   */
  public @Nullable Boolean getNew() {
    return _new;
  }

  /**
   * A keyword and a list.
   *
   * @return {@code package}; empty if it is not set; unmodifiable
   */
  public List<String> getPackage() {
    return _package == null ? List.of() : _package;
  }

  /**
   * Returns whether {@code package} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasPackage() {
    return _package != null;
  }

  /**
   * A literal.
   *
   * @return {@code true}, or null if it is not set
   */
  public @Nullable Boolean getIsTrue() {
    return isTrue;
  }

  /**
   * Nearly a keyword.
   *
   * @return {@code var}, or null if it is not set
   */
  public @Nullable String getVar() {
    return var;
  }

  /**
   * A keyword since Java 9.
   *
   * @return {@code _}, or null if it is not set
   */
  public @Nullable String getU() {
    return u;
  }

  /**
   * With a dash.
   *
   * @return {@code dash-ed}, or null if it is not set
   */
  public @Nullable String getDashEd() {
    return dashEd;
  }

  /**
   * With a dot.
   *
   * @return {@code dot.ted}, or null if it is not set
   */
  public @Nullable String getDotTed() {
    return dotTed;
  }

  /**
   * With an underscore.
   *
   * @return {@code snake_cased}, or null if it is not set
   */
  public @Nullable String getSnakeCased() {
    return snakeCased;
  }

  /**
   * Begins with underscores.
   *
   * @return {@code __leading}, or null if it is not set
   */
  public @Nullable String getLeading() {
    return leading;
  }

  /**
   * Begins with a capital.
   *
   * @return {@code PascalCased}, or null if it is not set
   */
  public @Nullable String getPascalCased() {
    return pascalCased;
  }

  /**
   * Capitals only.
   *
   * @return {@code SHOUTED}, or null if it is not set
   */
  public @Nullable String getSHOUTED() {
    return SHOUTED;
  }

  /**
   * One small letter before a capital.
   *
   * @return {@code aSmall}, or null if it is not set
   */
  public @Nullable String getaSmall() {
    return aSmall;
  }

  /**
   * Many capitals.
   *
   * @return {@code xURL}, or null if it is not set
   */
  public @Nullable String getxURL() {
    return xURL;
  }

  /**
   * Begins with a $ sign.
   *
   * @return {@code $dollar}, or null if it is not set
   */
  public @Nullable String get$Dollar() {
    return $dollar;
  }

  /**
   * With a colon.
   *
   * @return {@code co:lon}, or null if it is not set
   */
  public @Nullable String getCoLon() {
    return coLon;
  }

  /**
   * With a space.
   *
   * @return {@code sp ace}, or null if it is not set
   */
  public @Nullable String getSpAce() {
    return spAce;
  }

  /**
   * Not ASCII.
   *
   * @return {@code größe}, or null if it is not set
   */
  public @Nullable String getGröße() {
    return größe;
  }

  /**
   * The name of the generated map of unknown properties.
   *
   * @return {@code additionalProperties}, or null if it is not set
   */
  public @Nullable String getFurtherProperties() {
    return furtherProperties;
  }

  /**
   * The name of the generated setter for unknown properties.
   *
   * @return {@code additionalProperty}, or null if it is not set
   */
  public @Nullable String getAdditionalProperty() {
    return additionalProperty;
  }

  /**
   * A method of builders.
   *
   * @return {@code build}, or null if it is not set
   */
  public @Nullable String getBuild() {
    return build;
  }

  /**
   * A method and a variable of the generated code.
   *
   * @return {@code builder}, or null if it is not set
   */
  public @Nullable String getBuilder() {
    return builder;
  }

  /**
   * Begins like the methods that clear.
   *
   * @return {@code clear}, or null if it is not set
   */
  public @Nullable String getClear() {
    return clear;
  }

  /**
   * Like a property of lists and maps.
   *
   * @return {@code empty}, or null if it is not set
   */
  public @Nullable Boolean getEmpty() {
    return empty;
  }

  /**
   * A method of all objects.
   *
   * @return {@code equals}, or null if it is not set
   */
  public @Nullable String getEquals() {
    return equals;
  }

  /**
   * A method of all objects.
   *
   * @return {@code getClass}, or null if it is not set
   */
  public @Nullable String getGetClass() {
    return getClass;
  }

  /**
   * A method of all objects.
   *
   * @return {@code hashCode}, or null if it is not set
   */
  public @Nullable Integer getHashCode() {
    return hashCode;
  }

  /**
   * A parameter of the generated code.
   *
   * @return {@code name}, or null if it is not set
   */
  public @Nullable String getName() {
    return name;
  }

  /**
   * A final method of all objects.
   *
   * @return {@code notify}, or null if it is not set
   */
  public @Nullable String getNotify() {
    return notify;
  }

  /**
   * A method of the generated code.
   *
   * @return {@code of}, or null if it is not set
   */
  public @Nullable String getOf() {
    return of;
  }

  /**
   * A parameter of the generated code.
   *
   * @return {@code other}, or null if it is not set
   */
  public @Nullable String getOther() {
    return other;
  }

  /**
   * A method of the generated code.
   *
   * @return {@code read}, or null if it is not set
   */
  public @Nullable String getRead() {
    return read;
  }

  /**
   * A variable of the generated code.
   *
   * @return {@code that}, or null if it is not set
   */
  public @Nullable String getThat() {
    return that;
  }

  /**
   * A keyword.
   *
   * @return {@code this}, or null if it is not set
   */
  public @Nullable String getThis() {
    return _this;
  }

  /**
   * A method of the generated code.
   *
   * @return {@code toBuilder}, or null if it is not set
   */
  public @Nullable String getToBuilder() {
    return toBuilder;
  }

  /**
   * A method of all objects.
   *
   * @return {@code toString}, or null if it is not set
   */
  public @Nullable String getToString() {
    return toString;
  }

  /**
   * A parameter of the generated code.
   *
   * @return {@code value}, or null if it is not set
   */
  public @Nullable String getValue() {
    return value;
  }

  /**
   * A final method of all objects.
   *
   * @return {@code wait}, or null if it is not set
   */
  public @Nullable String getWait() {
    return wait;
  }

  /**
   * Like a type of Java.
   *
   * @return {@code list}; empty if it is not set; unmodifiable
   */
  public List<String> getList() {
    return _list == null ? List.of() : _list;
  }

  /**
   * Returns whether {@code list} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasList() {
    return _list != null;
  }

  /**
   * Like a type of Java.
   *
   * @return {@code map}; empty if it is not set; unmodifiable
   */
  public Map<String, String> getMap() {
    return map == null ? Map.of() : map;
  }

  /**
   * Returns whether {@code map} is set, even if it is empty.
   *
   * @return whether it is set
   */
  public boolean hasMap() {
    return map != null;
  }

  /**
   * Like a type of Java.
   *
   * @return {@code object}, or null if it is not set
   */
  public @Nullable String getObject() {
    return _object;
  }

  /**
   * Like a type of Java.
   *
   * @return {@code string}, or null if it is not set
   */
  public @Nullable String getString() {
    return string;
  }

  /**
   * Like a type of Java.
   *
   * @return {@code Objects}, or null if it is not set
   */
  public @Nullable String getObjects() {
    return objects;
  }

  /**
   * Like a type of the generated code.
   *
   * @return {@code Models}, or null if it is not set
   */
  public @Nullable String getModels() {
    return models;
  }

  /**
   * Like a type of the generated code.
   *
   * @return {@code Arguments}, or null if it is not set
   */
  public @Nullable String getArguments() {
    return arguments;
  }

  @Override
  @JsonAnyGetter
  public Map<String, @Nullable Object> getAdditionalProperties() {
    return additionalProperties;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    if (this == other) {
      return true;
    }
    return other instanceof AwkwardNames that
        && Objects.equals(this._1st, that._1st)
        && Objects.equals(this.propertyClass, that.propertyClass)
        && Objects.equals(this._default, that._default)
        && Objects.equals(this._int, that._int)
        && Objects.equals(this._new, that._new)
        && Objects.equals(this._package, that._package)
        && Objects.equals(this.isTrue, that.isTrue)
        && Objects.equals(this.var, that.var)
        && Objects.equals(this.u, that.u)
        && Objects.equals(this.dashEd, that.dashEd)
        && Objects.equals(this.dotTed, that.dotTed)
        && Objects.equals(this.snakeCased, that.snakeCased)
        && Objects.equals(this.leading, that.leading)
        && Objects.equals(this.pascalCased, that.pascalCased)
        && Objects.equals(this.SHOUTED, that.SHOUTED)
        && Objects.equals(this.aSmall, that.aSmall)
        && Objects.equals(this.xURL, that.xURL)
        && Objects.equals(this.$dollar, that.$dollar)
        && Objects.equals(this.coLon, that.coLon)
        && Objects.equals(this.spAce, that.spAce)
        && Objects.equals(this.größe, that.größe)
        && Objects.equals(this.furtherProperties, that.furtherProperties)
        && Objects.equals(this.additionalProperty, that.additionalProperty)
        && Objects.equals(this.build, that.build)
        && Objects.equals(this.builder, that.builder)
        && Objects.equals(this.clear, that.clear)
        && Objects.equals(this.empty, that.empty)
        && Objects.equals(this.equals, that.equals)
        && Objects.equals(this.getClass, that.getClass)
        && Objects.equals(this.hashCode, that.hashCode)
        && Objects.equals(this.name, that.name)
        && Objects.equals(this.notify, that.notify)
        && Objects.equals(this.of, that.of)
        && Objects.equals(this.other, that.other)
        && Objects.equals(this.read, that.read)
        && Objects.equals(this.that, that.that)
        && Objects.equals(this._this, that._this)
        && Objects.equals(this.toBuilder, that.toBuilder)
        && Objects.equals(this.toString, that.toString)
        && Objects.equals(this.value, that.value)
        && Objects.equals(this.wait, that.wait)
        && Objects.equals(this._list, that._list)
        && Objects.equals(this.map, that.map)
        && Objects.equals(this._object, that._object)
        && Objects.equals(this.string, that.string)
        && Objects.equals(this.objects, that.objects)
        && Objects.equals(this.models, that.models)
        && Objects.equals(this.arguments, that.arguments)
        && additionalProperties.equals(that.additionalProperties);
  }

  @Override
  public int hashCode() {
    return Objects.hash(
        _1st,
        propertyClass,
        _default,
        _int,
        _new,
        _package,
        isTrue,
        var,
        u,
        dashEd,
        dotTed,
        snakeCased,
        leading,
        pascalCased,
        SHOUTED,
        aSmall,
        xURL,
        $dollar,
        coLon,
        spAce,
        größe,
        furtherProperties,
        additionalProperty,
        build,
        builder,
        clear,
        empty,
        equals,
        getClass,
        hashCode,
        name,
        notify,
        of,
        other,
        read,
        that,
        _this,
        toBuilder,
        toString,
        value,
        wait,
        _list,
        map,
        _object,
        string,
        objects,
        models,
        arguments,
        additionalProperties);
  }

  /** {@return the values that are set, with secrets masked} */
  @Override
  public String toString() {
    return Models.describe("AwkwardNames")
        .add("1st", _1st)
        .add("class", propertyClass)
        .add("default", _default)
        .add("int", _int)
        .add("new", _new)
        .add("package", _package)
        .add("true", isTrue)
        .add("var", var)
        .add("_", u)
        .add("dash-ed", dashEd)
        .add("dot.ted", dotTed)
        .add("snake_cased", snakeCased)
        .add("__leading", leading)
        .add("PascalCased", pascalCased)
        .add("SHOUTED", SHOUTED)
        .add("aSmall", aSmall)
        .add("xURL", xURL)
        .add("$dollar", $dollar)
        .add("co:lon", coLon)
        .add("sp ace", spAce)
        .add("größe", größe)
        .add("additionalProperties", furtherProperties)
        .add("additionalProperty", additionalProperty)
        .add("build", build)
        .add("builder", builder)
        .add("clear", clear)
        .add("empty", empty)
        .add("equals", equals)
        .add("getClass", getClass)
        .add("hashCode", hashCode)
        .add("name", name)
        .add("notify", notify)
        .add("of", of)
        .add("other", other)
        .add("read", read)
        .add("that", that)
        .add("this", _this)
        .add("toBuilder", toBuilder)
        .add("toString", toString)
        .add("value", value)
        .add("wait", wait)
        .add("list", _list)
        .add("map", map)
        .add("object", _object)
        .add("string", string)
        .add("Objects", objects)
        .add("Models", models)
        .add("Arguments", arguments)
        .end(additionalProperties);
  }

  /** Builds {@link AwkwardNames}. */
  @JsonModel
  @JsonPOJOBuilder(buildMethodName = "read", withPrefix = "")
  public static final class Builder {
    @JsonProperty("1st")
    private @Nullable String _1st;

    @JsonProperty("class")
    private @Nullable String propertyClass;

    @JsonProperty("default")
    private @Nullable String _default;

    @JsonProperty("int")
    private @Nullable Integer _int;

    @JsonProperty("new")
    private @Nullable Boolean _new;

    @JsonProperty("package")
    private @Nullable List<String> _package;

    @JsonProperty("true")
    private @Nullable Boolean isTrue;

    @JsonProperty("var")
    private @Nullable String var;

    @JsonProperty("_")
    private @Nullable String u;

    @JsonProperty("dash-ed")
    private @Nullable String dashEd;

    @JsonProperty("dot.ted")
    private @Nullable String dotTed;

    @JsonProperty("snake_cased")
    private @Nullable String snakeCased;

    @JsonProperty("__leading")
    private @Nullable String leading;

    @JsonProperty("PascalCased")
    private @Nullable String pascalCased;

    @JsonProperty("SHOUTED")
    private @Nullable String SHOUTED;

    @JsonProperty("aSmall")
    private @Nullable String aSmall;

    @JsonProperty("xURL")
    private @Nullable String xURL;

    @JsonProperty("$dollar")
    private @Nullable String $dollar;

    @JsonProperty("co:lon")
    private @Nullable String coLon;

    @JsonProperty("sp ace")
    private @Nullable String spAce;

    @JsonProperty("größe")
    private @Nullable String größe;

    @JsonProperty("additionalProperties")
    private @Nullable String furtherProperties;

    @JsonProperty("additionalProperty")
    private @Nullable String additionalProperty;

    @JsonProperty("build")
    private @Nullable String build;

    @JsonProperty("builder")
    private @Nullable String builder;

    @JsonProperty("clear")
    private @Nullable String clear;

    @JsonProperty("empty")
    private @Nullable Boolean empty;

    @JsonProperty("equals")
    private @Nullable String equals;

    @JsonProperty("getClass")
    private @Nullable String getClass;

    @JsonProperty("hashCode")
    private @Nullable Integer hashCode;

    @JsonProperty("name")
    private @Nullable String name;

    @JsonProperty("notify")
    private @Nullable String notify;

    @JsonProperty("of")
    private @Nullable String of;

    @JsonProperty("other")
    private @Nullable String other;

    @JsonProperty("read")
    private @Nullable String read;

    @JsonProperty("that")
    private @Nullable String that;

    @JsonProperty("this")
    private @Nullable String _this;

    @JsonProperty("toBuilder")
    private @Nullable String toBuilder;

    @JsonProperty("toString")
    private @Nullable String toString;

    @JsonProperty("value")
    private @Nullable String value;

    @JsonProperty("wait")
    private @Nullable String wait;

    @JsonProperty("list")
    private @Nullable List<String> _list;

    @JsonProperty("map")
    private @Nullable Map<String, String> map;

    @JsonProperty("object")
    private @Nullable String _object;

    @JsonProperty("string")
    private @Nullable String string;

    @JsonProperty("Objects")
    private @Nullable String objects;

    @JsonProperty("Models")
    private @Nullable String models;

    @JsonProperty("Arguments")
    private @Nullable String arguments;

    private final Map<String, @Nullable Object> additionalProperties = new LinkedHashMap<>();

    private Builder() {}

    /**
     * Begins with a digit.
     *
     * @param _1st the value of {@code 1st}; null leaves it unset
     * @return this builder
     */
    public Builder _1st(@Nullable String _1st) {
      this._1st = _1st;
      return this;
    }

    /**
     * A keyword and a method of all objects.
     *
     * @param propertyClass the value of {@code class}; null leaves it unset
     * @return this builder
     */
    public Builder propertyClass(@Nullable String propertyClass) {
      this.propertyClass = propertyClass;
      return this;
    }

    /**
     * A keyword.
     *
     * @param _default the value of {@code default}; null leaves it unset
     * @return this builder
     */
    public Builder _default(@Nullable String _default) {
      this._default = _default;
      return this;
    }

    /**
     * A keyword.
     *
     * @param _int the value of {@code int}; null leaves it unset
     * @return this builder
     */
    public Builder _int(@Nullable Integer _int) {
      this._int = _int;
      return this;
    }

    /**
     * A keyword.
     *
     * @param _new the value of {@code new}; null leaves it unset
     * @return this builder
     */
    public Builder _new(@Nullable Boolean _new) {
      this._new = _new;
      return this;
    }

    /**
     * A keyword and a list.
     *
     * @param _package the value of {@code package}; null leaves it unset
     * @return this builder
     */
    public Builder _package(@Nullable List<String> _package) {
      this._package = _package == null ? null : Arguments.listOf("_package", _package);
      return this;
    }

    /**
     * A keyword and a list.
     *
     * @param first the first value of {@code package}
     * @param more further values
     * @return this builder
     */
    public Builder _package(String first, String... more) {
      return _package(Arguments.elements("_package", first, more));
    }

    /**
     * A literal.
     *
     * @param isTrue the value of {@code true}; null leaves it unset
     * @return this builder
     */
    public Builder isTrue(@Nullable Boolean isTrue) {
      this.isTrue = isTrue;
      return this;
    }

    /**
     * Nearly a keyword.
     *
     * @param var the value of {@code var}; null leaves it unset
     * @return this builder
     */
    public Builder var(@Nullable String var) {
      this.var = var;
      return this;
    }

    /**
     * A keyword since Java 9.
     *
     * @param u the value of {@code _}; null leaves it unset
     * @return this builder
     */
    public Builder u(@Nullable String u) {
      this.u = u;
      return this;
    }

    /**
     * With a dash.
     *
     * @param dashEd the value of {@code dash-ed}; null leaves it unset
     * @return this builder
     */
    public Builder dashEd(@Nullable String dashEd) {
      this.dashEd = dashEd;
      return this;
    }

    /**
     * With a dot.
     *
     * @param dotTed the value of {@code dot.ted}; null leaves it unset
     * @return this builder
     */
    public Builder dotTed(@Nullable String dotTed) {
      this.dotTed = dotTed;
      return this;
    }

    /**
     * With an underscore.
     *
     * @param snakeCased the value of {@code snake_cased}; null leaves it unset
     * @return this builder
     */
    public Builder snakeCased(@Nullable String snakeCased) {
      this.snakeCased = snakeCased;
      return this;
    }

    /**
     * Begins with underscores.
     *
     * @param leading the value of {@code __leading}; null leaves it unset
     * @return this builder
     */
    public Builder leading(@Nullable String leading) {
      this.leading = leading;
      return this;
    }

    /**
     * Begins with a capital.
     *
     * @param pascalCased the value of {@code PascalCased}; null leaves it unset
     * @return this builder
     */
    public Builder pascalCased(@Nullable String pascalCased) {
      this.pascalCased = pascalCased;
      return this;
    }

    /**
     * Capitals only.
     *
     * @param SHOUTED the value of {@code SHOUTED}; null leaves it unset
     * @return this builder
     */
    public Builder SHOUTED(@Nullable String SHOUTED) {
      this.SHOUTED = SHOUTED;
      return this;
    }

    /**
     * One small letter before a capital.
     *
     * @param aSmall the value of {@code aSmall}; null leaves it unset
     * @return this builder
     */
    public Builder aSmall(@Nullable String aSmall) {
      this.aSmall = aSmall;
      return this;
    }

    /**
     * Many capitals.
     *
     * @param xURL the value of {@code xURL}; null leaves it unset
     * @return this builder
     */
    public Builder xURL(@Nullable String xURL) {
      this.xURL = xURL;
      return this;
    }

    /**
     * Begins with a $ sign.
     *
     * @param $dollar the value of {@code $dollar}; null leaves it unset
     * @return this builder
     */
    public Builder $dollar(@Nullable String $dollar) {
      this.$dollar = $dollar;
      return this;
    }

    /**
     * With a colon.
     *
     * @param coLon the value of {@code co:lon}; null leaves it unset
     * @return this builder
     */
    public Builder coLon(@Nullable String coLon) {
      this.coLon = coLon;
      return this;
    }

    /**
     * With a space.
     *
     * @param spAce the value of {@code sp ace}; null leaves it unset
     * @return this builder
     */
    public Builder spAce(@Nullable String spAce) {
      this.spAce = spAce;
      return this;
    }

    /**
     * Not ASCII.
     *
     * @param größe the value of {@code größe}; null leaves it unset
     * @return this builder
     */
    public Builder größe(@Nullable String größe) {
      this.größe = größe;
      return this;
    }

    /**
     * The name of the generated map of unknown properties.
     *
     * @param furtherProperties the value of {@code additionalProperties}; null leaves it unset
     * @return this builder
     */
    public Builder furtherProperties(@Nullable String furtherProperties) {
      this.furtherProperties = furtherProperties;
      return this;
    }

    /**
     * The name of the generated setter for unknown properties.
     *
     * @param additionalProperty the value of {@code additionalProperty}; null leaves it unset
     * @return this builder
     */
    public Builder additionalProperty(@Nullable String additionalProperty) {
      this.additionalProperty = additionalProperty;
      return this;
    }

    /**
     * A method of builders.
     *
     * @param build the value of {@code build}; null leaves it unset
     * @return this builder
     */
    public Builder build(@Nullable String build) {
      this.build = build;
      return this;
    }

    /**
     * A method and a variable of the generated code.
     *
     * @param builder the value of {@code builder}; null leaves it unset
     * @return this builder
     */
    public Builder builder(@Nullable String builder) {
      this.builder = builder;
      return this;
    }

    /**
     * Begins like the methods that clear.
     *
     * @param clear the value of {@code clear}; null leaves it unset
     * @return this builder
     */
    public Builder clear(@Nullable String clear) {
      this.clear = clear;
      return this;
    }

    /**
     * Like a property of lists and maps.
     *
     * @param empty the value of {@code empty}; null leaves it unset
     * @return this builder
     */
    public Builder empty(@Nullable Boolean empty) {
      this.empty = empty;
      return this;
    }

    /**
     * A method of all objects.
     *
     * @param equals the value of {@code equals}; null leaves it unset
     * @return this builder
     */
    public Builder equals(@Nullable String equals) {
      this.equals = equals;
      return this;
    }

    /**
     * A method of all objects.
     *
     * @param getClass the value of {@code getClass}; null leaves it unset
     * @return this builder
     */
    public Builder getClass(@Nullable String getClass) {
      this.getClass = getClass;
      return this;
    }

    /**
     * A method of all objects.
     *
     * @param hashCode the value of {@code hashCode}; null leaves it unset
     * @return this builder
     */
    public Builder hashCode(@Nullable Integer hashCode) {
      this.hashCode = hashCode;
      return this;
    }

    /**
     * A parameter of the generated code.
     *
     * @param name the value of {@code name}; null leaves it unset
     * @return this builder
     */
    public Builder name(@Nullable String name) {
      this.name = name;
      return this;
    }

    /**
     * A final method of all objects.
     *
     * @param notify the value of {@code notify}; null leaves it unset
     * @return this builder
     */
    public Builder notify(@Nullable String notify) {
      this.notify = notify;
      return this;
    }

    /**
     * A method of the generated code.
     *
     * @param of the value of {@code of}; null leaves it unset
     * @return this builder
     */
    public Builder of(@Nullable String of) {
      this.of = of;
      return this;
    }

    /**
     * A parameter of the generated code.
     *
     * @param other the value of {@code other}; null leaves it unset
     * @return this builder
     */
    public Builder other(@Nullable String other) {
      this.other = other;
      return this;
    }

    /**
     * A method of the generated code.
     *
     * @param read the value of {@code read}; null leaves it unset
     * @return this builder
     */
    public Builder read(@Nullable String read) {
      this.read = read;
      return this;
    }

    /**
     * A variable of the generated code.
     *
     * @param that the value of {@code that}; null leaves it unset
     * @return this builder
     */
    public Builder that(@Nullable String that) {
      this.that = that;
      return this;
    }

    /**
     * A keyword.
     *
     * @param _this the value of {@code this}; null leaves it unset
     * @return this builder
     */
    public Builder _this(@Nullable String _this) {
      this._this = _this;
      return this;
    }

    /**
     * A method of the generated code.
     *
     * @param toBuilder the value of {@code toBuilder}; null leaves it unset
     * @return this builder
     */
    public Builder toBuilder(@Nullable String toBuilder) {
      this.toBuilder = toBuilder;
      return this;
    }

    /**
     * A method of all objects.
     *
     * @param toString the value of {@code toString}; null leaves it unset
     * @return this builder
     */
    public Builder toString(@Nullable String toString) {
      this.toString = toString;
      return this;
    }

    /**
     * A parameter of the generated code.
     *
     * @param value the value of {@code value}; null leaves it unset
     * @return this builder
     */
    public Builder value(@Nullable String value) {
      this.value = value;
      return this;
    }

    /**
     * A final method of all objects.
     *
     * @param wait the value of {@code wait}; null leaves it unset
     * @return this builder
     */
    public Builder wait(@Nullable String wait) {
      this.wait = wait;
      return this;
    }

    /**
     * Like a type of Java.
     *
     * @param _list the value of {@code list}; null leaves it unset
     * @return this builder
     */
    public Builder _list(@Nullable List<String> _list) {
      this._list = _list == null ? null : Arguments.listOf("_list", _list);
      return this;
    }

    /**
     * Like a type of Java.
     *
     * @param first the first value of {@code list}
     * @param more further values
     * @return this builder
     */
    public Builder _list(String first, String... more) {
      return _list(Arguments.elements("_list", first, more));
    }

    /**
     * Like a type of Java.
     *
     * @param map the value of {@code map}; null leaves it unset
     * @return this builder
     */
    public Builder map(@Nullable Map<String, String> map) {
      this.map = map == null ? null : Arguments.mapOf("map", map);
      return this;
    }

    /**
     * Like a type of Java.
     *
     * @param _object the value of {@code object}; null leaves it unset
     * @return this builder
     */
    public Builder _object(@Nullable String _object) {
      this._object = _object;
      return this;
    }

    /**
     * Like a type of Java.
     *
     * @param string the value of {@code string}; null leaves it unset
     * @return this builder
     */
    public Builder string(@Nullable String string) {
      this.string = string;
      return this;
    }

    /**
     * Like a type of Java.
     *
     * @param objects the value of {@code Objects}; null leaves it unset
     * @return this builder
     */
    public Builder objects(@Nullable String objects) {
      this.objects = objects;
      return this;
    }

    /**
     * Like a type of the generated code.
     *
     * @param models the value of {@code Models}; null leaves it unset
     * @return this builder
     */
    public Builder models(@Nullable String models) {
      this.models = models;
      return this;
    }

    /**
     * Like a type of the generated code.
     *
     * @param arguments the value of {@code Arguments}; null leaves it unset
     * @return this builder
     */
    public Builder arguments(@Nullable String arguments) {
      this.arguments = arguments;
      return this;
    }

    /**
     * Sets a property that is unknown to this version of the SDK.
     *
     * @param name the name of the property
     * @param value a string, number, boolean, list, map or null
     * @return this builder
     */
    @JsonAnySetter
    public Builder additionalProperty(String name, @Nullable Object value) {
      additionalProperties.put(Arguments.notNull("name", name), value);
      return this;
    }

    /**
     * Creates the instance.
     *
     * @return the instance
     */
    public AwkwardNames build() {
      return read();
    }

    /** Creates the instance as received from the service, without checking for required values. */
    AwkwardNames read() {
      return new AwkwardNames(this);
    }
  }
}
