package io.crosslink.sdk.tests.contract;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.databind.AnnotationIntrospector;
import com.fasterxml.jackson.databind.BeanDescription;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationConfig;
import com.fasterxml.jackson.databind.cfg.MapperConfig;
import com.fasterxml.jackson.databind.introspect.AnnotatedMember;
import com.fasterxml.jackson.databind.introspect.BasicBeanDescription;
import com.fasterxml.jackson.databind.introspect.BasicClassIntrospector;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.util.ClassUtil;
import java.lang.reflect.Member;
import java.lang.reflect.Method;
import java.lang.reflect.Parameter;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import retrofit2.http.Body;

/**
 * Our classes that Jackson looks at, and those of their members that it uses. It looks at classes
 * of the JDK as well, but reads and writes these with code of its own.
 */
final class JacksonUse extends BasicClassIntrospector {
  private static final long serialVersionUID = 1L;

  private final transient Map<Class<?>, Set<Member>> members = new HashMap<>();

  private JacksonUse() {}

  /** Returns the classes and members that the calls of a wire interface need. */
  static Map<Class<?>, Set<Member>> of(Class<?> wire) throws JsonMappingException {
    JacksonUse use = new JacksonUse();
    ObjectMapper mapper = new ObjectMapper(); // models tell every mapper what to use
    mapper.registerModule(
        new SimpleModule("recorder") {
          @Override
          public void setupModule(SetupContext context) {
            context.setClassIntrospector(use);
          }
        });
    for (Method method : wire.getMethods()) {
      for (Type type : types(method)) {
        mapper.readerFor(mapper.constructType(type));
        mapper
            .getSerializerProviderInstance()
            .findTypedValueSerializer(mapper.constructType(type), false, null);
      }
    }
    return use.members;
  }

  /** Returns the type of the value in {@code Call<DecodedResponse<Value>>}, and of the body. */
  private static Iterable<Type> types(Method method) {
    return Stream.concat(
            Stream.of(argument(argument(method.getGenericReturnType()))),
            Stream.of(method.getParameters())
                .filter(parameter -> parameter.isAnnotationPresent(Body.class))
                .map(Parameter::getParameterizedType))
        .toList();
  }

  private static Type argument(Type type) {
    return ((ParameterizedType) type).getActualTypeArguments()[0];
  }

  @Override
  public BasicBeanDescription forSerialization(
      SerializationConfig config, JavaType type, MixInResolver mixIns) {
    BasicBeanDescription bean = super.forSerialization(config, type, mixIns);
    if (isOurs(type)) {
      addClass(type);
      AnnotatedMember value = bean.findJsonValueAccessor();
      if (value == null) {
        bean.findProperties().forEach(it -> add(it.getAccessor(), config));
        add(bean.findAnyGetter(), config);
      } else {
        add(value, config);
      }
    }
    return bean;
  }

  @Override
  public BasicBeanDescription forDeserialization(
      DeserializationConfig config, JavaType type, MixInResolver mixIns) {
    BasicBeanDescription bean = super.forDeserialization(config, type, mixIns);
    if (isOurs(type)) {
      addClass(type);
      addCreators(bean, config);
    }
    return bean;
  }

  @Override
  public BasicBeanDescription forDeserializationWithBuilder(
      DeserializationConfig config, JavaType type, MixInResolver mixIns, BeanDescription built) {
    BasicBeanDescription builder = super.forDeserializationWithBuilder(config, type, mixIns, built);
    addClass(type);
    addCreators(builder, config);
    add(builder.findDefaultConstructor(), config);
    builder.findProperties().forEach(it -> add(it.getMutator(), config));
    add(builder.findAnySetterAccessor(), config);
    String build = builder.findPOJOBuilderConfig().buildMethodName;
    add(builder.findMethod(build, new Class<?>[0]), config);
    return builder;
  }

  private static boolean isOurs(JavaType type) {
    return type.getRawClass().getName().startsWith("io.crosslink.");
  }

  private void addClass(JavaType type) {
    for (JavaType each : ClassUtil.findSuperTypes(type, Object.class, true)) {
      members(each.getRawClass());
    }
  }

  private void addCreators(BeanDescription bean, MapperConfig<?> config) {
    bean.getFactoryMethods().stream()
        .filter(method -> method.hasAnnotation(JsonCreator.class))
        .forEach(method -> add(method, config));
  }

  private void add(@Nullable AnnotatedMember member, MapperConfig<?> config) {
    if (member != null) {
      members(member.getDeclaringClass()).add(member.getMember());
      AnnotationIntrospector annotations = config.getAnnotationIntrospector();
      addHelper(annotations.findSerializer(member));
      addHelper(annotations.findContentSerializer(member));
      addHelper(annotations.findDeserializer(member));
      addHelper(annotations.findContentDeserializer(member));
    }
  }

  /** Adds a reader or writer that an annotation names. */
  private void addHelper(@Nullable Object helper) {
    if (helper instanceof Class<?> type) {
      members(type).add(ClassUtil.findConstructor(type, false));
    }
  }

  private Set<Member> members(Class<?> type) {
    return members.computeIfAbsent(type, it -> new HashSet<>());
  }
}
