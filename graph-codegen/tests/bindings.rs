//! Which actions and functions a path has, and what their functions are called.

use graph_codegen::Texts;
use graph_codegen::config::Config;
use graph_codegen::csdl::Document;
use graph_codegen::generate;
use graph_codegen::permissions::Permissions;
use graph_codegen::routes::Routes;

const METADATA: &str = r#"
<Schema Namespace="box">
  <EntityType Name="thing">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
  </EntityType>
  <EntityType Name="toy" BaseType="box.thing">
    <NavigationProperty Name="lent" Type="Collection(box.thing)" ContainsTarget="true">
      <Annotation Term="Org.OData.Core.V1.ExplicitOperationBindings">
        <Collection><String>box.giveBack</String></Collection>
      </Annotation>
    </NavigationProperty>
  </EntityType>
  <Action Name="giveBack" IsBound="true">
    <Parameter Name="it" Type="box.thing"/>
    <Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/>
  </Action>
  <Action Name="burn" IsBound="true">
    <Parameter Name="it" Type="box.thing"/>
    <Parameter Name="how" Type="Edm.String"/>
  </Action>
  <Action Name="play" IsBound="true">
    <Parameter Name="it" Type="box.thing"/>
    <Parameter Name="hours" Type="Edm.Int32"/>
  </Action>
  <Function Name="delta" IsBound="true">
    <Parameter Name="all" Type="Collection(box.thing)"/>
    <ReturnType Type="Collection(box.thing)"/>
  </Function>
  <Function Name="delta" IsBound="true">
    <Parameter Name="all" Type="Collection(box.thing)"/>
    <Parameter Name="token" Type="Edm.String"/>
    <ReturnType Type="Collection(box.thing)"/>
  </Function>
  <Function Name="delta" IsBound="true">
    <Parameter Name="all" Type="Collection(box.toy)"/>
    <ReturnType Type="Collection(box.toy)"/>
  </Function>
  <EntityContainer Name="Service">
    <EntitySet Name="toys" EntityType="box.toy"/>
    <Singleton Name="favourite" Type="box.toy"/>
  </EntityContainer>
  <Annotations Target="box.burn(box.thing, Edm.String)">
    <Annotation Term="Org.OData.Core.V1.RequiresExplicitBinding"/>
  </Annotations>
</Schema>"#;

/// The paths with the types of what they give.
fn bound(roots: &str) -> Vec<String> {
    let document = Document::parse(METADATA).expect("metadata");
    let config = Config::parse(&format!("roots = {roots}")).expect("a config");
    let routes = Routes::walk(&document, &config).expect("routes");
    let lines = routes.bound.iter().map(|route| {
        let result = route.operation.result.as_ref();
        let result = result.map_or("nothing".to_owned(), |(ty, _)| ty.to_string());
        let suffix = route.suffix.as_deref().unwrap_or("-");
        format!("{}: {result}, {suffix}", route.path())
    });
    lines.collect()
}

#[test]
fn the_nearest_function_is_taken_and_what_is_explicit_where_it_is_listed() {
    let expected = [
        "/toys/{toyId}/play: nothing, -",
        "/toys/delta(token='{token}'): Collection(box.thing), -",
        "/toys/delta(): Collection(box.toy), -",
        "/toys/{toyId}/lent/{thingId}/giveBack: nothing, -",
        "/toys/{toyId}/lent/{thingId}/play: nothing, -",
        "/toys/{toyId}/lent/delta(): Collection(box.thing), -",
        "/toys/{toyId}/lent/delta(token='{token}'): Collection(box.thing), -",
    ];
    assert_eq!(bound("[\"/toys\"]"), expected);
    assert_eq!(
        bound("[\"/toys/delta\"]"),
        [
            "/toys/delta(token='{token}'): Collection(box.thing), -",
            "/toys/delta(): Collection(box.toy), -"
        ]
    );
    let config = Config::parse("roots = [\"/toys/{toyId}/burn\"]").expect("a config");
    let error = Routes::walk(&Document::parse(METADATA).expect("metadata"), &config);
    let error = error.expect_err("it is bound nowhere").to_string();
    assert_eq!(error, "root `/toys/{toyId}/burn`: the metadata has no `burn` there");
}

#[test]
fn an_action_that_is_a_root_is_named_like_others() {
    // Whatever the order.
    for roots in ["[\"/toys\", \"/favourite/play\"]", "[\"/favourite/play\", \"/toys\"]"] {
        let found = bound(roots);
        assert!(found.contains(&"/toys/{toyId}/play: nothing, -".to_owned()), "{found:#?}");
        assert!(found.contains(&"/favourite/play: nothing, of_favourite".to_owned()), "{found:#?}");
    }
    // At the same place as a root.
    assert_eq!(bound("[\"/toys/{toyId}/play\", \"/toys\"]"), bound("[\"/toys\"]"));
    let config = "roots = [\"/toys\", \"/favourite/play\"]\n[[area]]\nname = \"toys\"\ntitle = \"-\"\npaths = [\"/toys\"]";
    let config = Config::parse(config).expect("a config");
    let document = Document::parse(METADATA).expect("metadata");
    let generated =
        generate::generate(&document, &config, &Permissions::default(), &Texts::default());
    let toy = &generated.expect("declarations").files["toys/box_toy.rs"];
    assert!(toy.contains("of_favourite = \"/favourite/play\""), "{toy}");
}
