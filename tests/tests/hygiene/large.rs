//! A type as large as Microsoft Graph's largest: 207 properties.

use graph_core::{Resource, graph_resource};

macro_rules! declare {
    ($(($a:ident $b:ident $c:ident $d:ident $e:ident $f:ident $g:ident $h:ident $i:ident))*) => {
        #[graph_resource(path = "/large/{largeId}", method = [GET, PATCH])]
        pub(crate) struct Large {
            #[graph(key)]
            pub(crate) id: String,
            $(
                pub(crate) $a: Option<String>,
                #[graph(not_null)]
                pub(crate) $b: Option<i32>,
                #[graph(read_only)]
                pub(crate) $c: Option<bool>,
                pub(crate) $d: Option<Vec<String>>,
                pub(crate) $e: Option<i64>,
                pub(crate) $f: Option<f64>,
                #[graph(not_null)]
                pub(crate) $g: Option<bool>,
                pub(crate) $h: Option<Box<Large>>,
                pub(crate) $i: Option<String>,
            )*
        }
    };
}

declare! {
    (a0 b0 c0 d0 e0 f0 g0 h0 i0)
    (a1 b1 c1 d1 e1 f1 g1 h1 i1)
    (a2 b2 c2 d2 e2 f2 g2 h2 i2)
    (a3 b3 c3 d3 e3 f3 g3 h3 i3)
    (a4 b4 c4 d4 e4 f4 g4 h4 i4)
    (a5 b5 c5 d5 e5 f5 g5 h5 i5)
    (a6 b6 c6 d6 e6 f6 g6 h6 i6)
    (a7 b7 c7 d7 e7 f7 g7 h7 i7)
    (a8 b8 c8 d8 e8 f8 g8 h8 i8)
    (a9 b9 c9 d9 e9 f9 g9 h9 i9)
    (a10 b10 c10 d10 e10 f10 g10 h10 i10)
    (a11 b11 c11 d11 e11 f11 g11 h11 i11)
    (a12 b12 c12 d12 e12 f12 g12 h12 i12)
    (a13 b13 c13 d13 e13 f13 g13 h13 i13)
    (a14 b14 c14 d14 e14 f14 g14 h14 i14)
    (a15 b15 c15 d15 e15 f15 g15 h15 i15)
    (a16 b16 c16 d16 e16 f16 g16 h16 i16)
    (a17 b17 c17 d17 e17 f17 g17 h17 i17)
    (a18 b18 c18 d18 e18 f18 g18 h18 i18)
    (a19 b19 c19 d19 e19 f19 g19 h19 i19)
    (a20 b20 c20 d20 e20 f20 g20 h20 i20)
    (a21 b21 c21 d21 e21 f21 g21 h21 i21)
    (a22 b22 c22 d22 e22 f22 g22 h22 i22)
}

#[test]
fn two_hundred_and_seven_properties() {
    assert_eq!(Large::INFO.properties().len(), 208, "and the key");
    let json = r#"{"id":"1","unknown":"kept","a0":"first"}"#;
    let large: Large = serde_json::from_str(json).expect("an object");
    assert_eq!((large.a0.as_deref(), large.i22.as_deref()), (Some("first"), None));
    let patch = LargePatch::new().a0("x").b22(7);
    assert_eq!(
        Large::update("1", patch).body(),
        Some(&br##"{"@odata.type":"#microsoft.graph.large","a0":"x","b22":7}"##[..])
    );
}
