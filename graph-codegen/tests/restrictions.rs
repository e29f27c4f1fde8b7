//! What annotations allow: methods, paths of entities, casts.

use graph_codegen::config::Config;
use graph_codegen::csdl::Document;
use graph_codegen::routes::Routes;

const METADATA: &str = r#"
<Schema Namespace="box">
  <EntityType Name="thing">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <NavigationProperty Name="parts" Type="Collection(box.part)" ContainsTarget="true"/>
    <NavigationProperty Name="plan" Type="box.plan" ContainsTarget="true">
      <Annotation Term="Org.OData.Capabilities.V1.UpdateRestrictions">
        <Record>
          <PropertyValue Property="UpdateMethod">
            <EnumMember>Org.OData.Capabilities.V1.HttpMethod/PUT</EnumMember>
          </PropertyValue>
        </Record>
      </Annotation>
    </NavigationProperty>
    <NavigationProperty Name="views" Type="Collection(box.view)" ContainsTarget="true">
      <Annotation Term="Org.OData.Capabilities.V1.IndexableByKey" Bool="false"/>
      <Annotation Term="Org.OData.Validation.V1.DerivedTypeConstraint">
        <Collection><String>box.wideView</String></Collection>
      </Annotation>
    </NavigationProperty>
    <NavigationProperty Name="photo" Type="box.photo" ContainsTarget="true"/>
    <NavigationProperty Name="photos" Type="Collection(box.smallPhoto)"/>
    <NavigationProperty Name="lent" Type="Collection(box.thing)">
      <Annotation Term="Org.OData.Validation.V1.DerivedTypeConstraint">
        <Collection><String>box.toy</String></Collection>
      </Annotation>
    </NavigationProperty>
    <NavigationProperty Name="owner" Type="box.thing">
      <Annotation Term="Org.OData.Validation.V1.DerivedTypeConstraint">
        <Collection><String>box.toy</String></Collection>
      </Annotation>
    </NavigationProperty>
  </EntityType>
  <EntityType Name="toy" BaseType="box.thing" HasStream="true">
    <NavigationProperty Name="wheels" Type="Collection(box.part)" ContainsTarget="true"/>
  </EntityType>
  <EntityType Name="part">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <Annotation Term="Org.OData.Capabilities.V1.ReadRestrictions">
      <Record>
        <PropertyValue Property="ReadByKeyRestrictions">
          <Record><PropertyValue Property="Readable" Bool="false"/></Record>
        </PropertyValue>
      </Record>
    </Annotation>
    <Annotation Term="Org.OData.Capabilities.V1.UpdateRestrictions">
      <Record>
        <PropertyValue Property="UpdateMethod">
          <EnumMember>Org.OData.Capabilities.V1.HttpMethod/PATCH Org.OData.Capabilities.V1.HttpMethod/PUT</EnumMember>
        </PropertyValue>
      </Record>
    </Annotation>
  </EntityType>
  <EntityType Name="view">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
    <NavigationProperty Name="parts" Type="Collection(box.part)" ContainsTarget="true"/>
  </EntityType>
  <EntityType Name="photo" HasStream="true">
    <Key><PropertyRef Name="id"/></Key>
    <Property Name="id" Type="Edm.String" Nullable="false"/>
  </EntityType>
  <EntityType Name="smallPhoto" BaseType="box.photo"/>
  <EntityType Name="wideView" BaseType="box.view"/>
  <EntityType Name="plan">
    <Property Name="text" Type="Edm.String"/>
  </EntityType>
  <Action Name="use" IsBound="true">
    <Parameter Name="it" Type="box.view"/>
  </Action>
  <Function Name="delta" IsBound="true">
    <Parameter Name="all" Type="Collection(box.view)"/>
    <ReturnType Type="Collection(box.view)"/>
  </Function>
  <EntityContainer Name="Service">
    <EntitySet Name="things" EntityType="box.thing"/>
  </EntityContainer>
</Schema>"#;

/// The routes that start so, without that.
fn routes(config: &str, start: &str) -> Vec<String> {
    let document = Document::parse(METADATA).expect("metadata");
    let config = Config::parse(&format!("roots = [\"/things\"]\n{config}")).expect("a config");
    let routes = Routes::walk(&document, &config).expect("routes");
    let entities = routes.routes.iter().map(|route| (route.method.as_str(), route.path.clone()));
    let bound = routes.bound.iter().map(|route| ("CALL", route.path()));
    let all = entities.chain(bound).filter_map(|(method, path)| {
        Some(format!("{method} {}", path.strip_prefix(&format!("/things/{{thingId}}{start}"))?))
    });
    all.collect()
}

#[test]
fn a_put_is_written_where_it_is_the_method() {
    assert_eq!(routes("", "/plan"), ["GET ", "PUT ", "DELETE "]);
}

#[test]
fn what_is_not_read_by_its_key_can_be_changed() {
    let expected =
        ["GET ", "POST ", "GET /$count", "PATCH /{partId}", "PUT /{partId}", "DELETE /{partId}"];
    assert_eq!(routes("", "/parts"), expected);
    let fixup = "[[read_by_key]]\ntypes = [\"box.part\"]\nreason = \"-\"";
    assert_eq!(routes(fixup, "/parts")[3], "GET /{partId}");
}

#[test]
fn what_has_no_key_has_no_path() {
    let expected = [
        "GET ",
        "POST ",
        "GET /$count",
        "GET /box.wideView",
        "GET /box.wideView/$count",
        "CALL /delta()",
    ];
    assert_eq!(routes("", "/views"), expected);
}

#[test]
fn media_are_read_and_written() {
    assert_eq!(routes("", "/photo/"), ["GET $value", "PUT $value"]);
    let expected = ["GET $count", "GET {smallPhotoId}", "GET {smallPhotoId}/$value"];
    assert_eq!(routes("", "/photos/"), expected);
}

#[test]
fn what_is_not_contained_is_read_as_its_types() {
    let expected = [
        "GET ",
        "GET /$count",
        "GET /{thingId2}",
        "GET /box.toy",
        "GET /box.toy/$count",
        "GET /{thingId2}/box.toy",
        "GET /{thingId2}/box.toy/$value",
    ];
    assert_eq!(routes("", "/lent"), expected);
    assert_eq!(routes("", "/owner"), ["GET ", "GET /box.toy", "GET /box.toy/$value"]);
}
