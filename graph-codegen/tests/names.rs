//! Two declarations are never called alike.

use graph_codegen::Texts;
use graph_codegen::config::Config;
use graph_codegen::csdl::Document;
use graph_codegen::generate;
use graph_codegen::permissions::Permissions;

fn fault(inner: &str) -> String {
    let metadata = format!(
        r#"<Schema Namespace="microsoft.graph">
        <EntityType Name="toy">
            <Key><PropertyRef Name="id"/></Key>
            <Property Name="id" Type="Edm.String" Nullable="false"/>
            <Property Name="one" Type="microsoft.graph.one"/>
            <Property Name="other" Type="microsoft.graph.other"/>
        </EntityType>
        {inner}
        <EntityContainer Name="Service">
            <EntitySet Name="toys" EntityType="microsoft.graph.toy"/>
        </EntityContainer>
        </Schema>"#
    );
    let document = Document::parse(&metadata).expect("metadata");
    let config =
        "roots = [\"/toys\"]\n[[area]]\nname = \"toys\"\ntitle = \"-\"\npaths = [\"/toys\"]";
    let config = Config::parse(config).expect("a config");
    generate::generate(&document, &config, &Permissions::default(), &Texts::default())
        .expect_err("a fault")
        .to_string()
}

#[test]
fn both_are_told() {
    let alike = |one: &str, other: &str| {
        fault(&format!(
            r#"<ComplexType Name="one"><Property Name="is" Type="microsoft.graph.{one}"/></ComplexType>
            <ComplexType Name="other"><Property Name="is" Type="microsoft.graph.{other}"/></ComplexType>
            <ComplexType Name="{one}"/><ComplexType Name="{other}"/>
            <Action Name="wind" IsBound="true">
                <Parameter Name="it" Type="microsoft.graph.toy"/>
                <Parameter Name="turns" Type="Edm.Int32"/>
            </Action>"#
        ))
    };
    assert_eq!(
        alike("wheel", "Wheel"),
        "`microsoft.graph.Wheel` and `microsoft.graph.wheel` would both be `Wheel`; \
         choose roots that do not lead to both"
    );
    assert_eq!(
        alike("wheel", "toyPatch"),
        "`microsoft.graph.toyPatch` and the patch of `microsoft.graph.toy` would both be `ToyPatch`; \
         choose roots that do not lead to both"
    );
    assert_eq!(
        alike("wheel", "toyWind"),
        "`microsoft.graph.toyWind` and the parameters of `microsoft.graph.toy/wind` would both be \
         `ToyWind`; choose roots that do not lead to both"
    );
}
