package io.crosslink.sdk.core.internal.call;

import io.crosslink.sdk.core.ApiModel;
import io.crosslink.sdk.core.internal.json.OpenEnum;
import io.crosslink.sdk.core.internal.mask.SecretValue;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Map;

/**
 * Models with texts, numbers and lists of them only, none of them secret: they need not be written
 * to find their secrets.
 */
final class PlainModels {
  private static final ClassValue<Boolean> PLAIN =
      new ClassValue<>() {
        @Override
        protected Boolean computeValue(Class<?> model) {
          for (Field field : model.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers()) && !isPlain(field)) {
              return false;
            }
          }
          return model.getSuperclass() == Object.class;
        }
      };

  private PlainModels() {}

  /** Returns whether a model is certain to have no secrets. */
  static boolean isPlain(Object model) {
    return model instanceof ApiModel known
        && known.getAdditionalProperties().isEmpty()
        && PLAIN.get(model.getClass());
  }

  private static boolean isPlain(Field field) {
    Type type = field.getGenericType();
    return !field.isAnnotationPresent(SecretValue.class)
        && ((field.getType() == Map.class && field.getName().equals("additionalProperties"))
            || isScalar(type)
            || (type instanceof ParameterizedType list
                && list.getRawType() == List.class
                && isScalar(list.getActualTypeArguments()[0])));
  }

  private static boolean isScalar(Type type) {
    return type instanceof Class<?> scalar
        && (scalar.isPrimitive()
            || scalar == String.class
            || scalar == Boolean.class
            || scalar == OffsetDateTime.class
            || Number.class.isAssignableFrom(scalar)
            || scalar.isAnnotationPresent(OpenEnum.class));
  }
}
