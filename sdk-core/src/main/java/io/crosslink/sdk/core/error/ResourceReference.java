package io.crosslink.sdk.core.error;

import java.io.Serializable;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** A resource that an exception refers to. Immutable. */
public final class ResourceReference implements Serializable {
  private static final long serialVersionUID = 1L;

  private final String type;
  private final String id;
  private final @Nullable String name;

  private ResourceReference(String type, String id, @Nullable String name) {
    this.type = type;
    this.id = id;
    this.name = name;
  }

  /**
   * Creates a reference.
   *
   * @param type the type of the resource, such as {@code VPN connection}
   * @param id its id
   * @param name its name, or null if it has none
   * @return the reference
   */
  public static ResourceReference of(String type, String id, @Nullable String name) {
    return new ResourceReference(type, id, name == null || name.isEmpty() ? null : name);
  }

  /** {@return the type of the resource, such as {@code VPN connection}} */
  public String type() {
    return type;
  }

  /** {@return the id of the resource, on one line and of at most 300 characters} */
  public String id() {
    return id;
  }

  /**
   * {@return the name of the resource, on one line and of at most 300 characters, or null if it has
   * none}
   */
  public @Nullable String name() {
    return name;
  }

  @Override
  public boolean equals(@Nullable Object other) {
    return other instanceof ResourceReference that
        && type.equals(that.type)
        && id.equals(that.id)
        && Objects.equals(name, that.name);
  }

  @Override
  public int hashCode() {
    return Objects.hash(type, id, name);
  }

  /** {@return the type, the id and the name} */
  @Override
  public String toString() {
    return type + " " + id + (name == null ? "" : " (" + name + ")");
  }
}
