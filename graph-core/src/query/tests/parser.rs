//! A reader of filters, for tests: by OData's precedence, and knowing nothing of how they are written.

use super::Expr;

const OPERATORS: [&str; 6] = ["eq", "ne", "gt", "ge", "lt", "le"];
const FUNCTIONS: [&str; 3] = ["startswith", "endswith", "contains"];
const QUANTIFIERS: [&str; 2] = ["any", "all"];

/// The filter's tree. `None` if the text is not one.
pub(super) fn parse(text: &str) -> Option<Expr> {
    let mut parser = Parser { rest: text, variables: vec!["$it".to_owned()] };
    let expr = parser.or()?;
    parser.rest.is_empty().then_some(expr)
}

struct Parser<'a> {
    rest: &'a str,
    /// The elements' names, from the outermost in.
    variables: Vec<String>,
}

impl<'a> Parser<'a> {
    fn or(&mut self) -> Option<Expr> {
        let mut all = vec![self.and()?];
        while self.eat(" or ") {
            all.push(self.and()?);
        }
        Some(if all.len() == 1 { all.remove(0) } else { Expr::Or(all) })
    }

    fn and(&mut self) -> Option<Expr> {
        let mut all = vec![self.comparison()?];
        while self.eat(" and ") {
            all.push(self.comparison()?);
        }
        Some(if all.len() == 1 { all.remove(0) } else { Expr::And(all) })
    }

    /// `not` binds tighter than a comparison: `not a eq b` compares `not a`, which is no filter here.
    fn comparison(&mut self) -> Option<Expr> {
        if self.eat("not ") {
            return Some(Expr::Not(Box::new(self.primary(false)?)));
        }
        self.primary(true)
    }

    fn primary(&mut self, comparisons: bool) -> Option<Expr> {
        if self.eat("(") {
            let inner = self.or()?;
            return self.eat(")").then_some(inner);
        }
        let word = self.word(|c| c.is_ascii_alphanumeric() || "/$_".contains(c));
        if word == "false" {
            return Some(Expr::Never);
        }
        if self.eat("(") {
            return self.call(word);
        }
        if !comparisons {
            return None;
        }
        let path = self.path(word)?.into();
        if self.eat(" in (") {
            let mut literals = vec![self.literal()?];
            while self.eat(",") {
                literals.push(self.literal()?);
            }
            return self.eat(")").then_some(Expr::In(path, literals));
        }
        let operator = OPERATORS.into_iter().find(|name| self.eat(&format!(" {name} ")))?;
        Some(Expr::Compare(path, operator, self.literal()?))
    }

    /// After the parenthesis of a function or a lambda.
    fn call(&mut self, word: &str) -> Option<Expr> {
        if let Some(function) = FUNCTIONS.into_iter().find(|name| *name == word) {
            let path = self.word(|c| c != ',');
            let path = self.path(path)?.into();
            let literal = self.eat(",").then(|| self.literal())??;
            return self.eat(")").then_some(Expr::Call(function, path, literal));
        }
        let (path, name) = word.rsplit_once('/')?;
        let quantifier = QUANTIFIERS.into_iter().find(|quantifier| *quantifier == name)?;
        let path = self.path(path)?.into();
        if self.eat(")") {
            return Some(Expr::Lambda(path, quantifier, None));
        }
        let variable = self.word(|c| c != ':').to_owned();
        if !self.eat(":") || self.variables.contains(&variable) {
            return None;
        }
        self.variables.push(variable);
        let condition = self.or()?;
        self.variables.pop();
        self.eat(")").then(|| Expr::Lambda(path, quantifier, Some(Box::new(condition))))
    }

    /// A path from the innermost element, which only the outermost may leave out.
    fn path(&self, path: &str) -> Option<String> {
        let variable = self.variables.last()?;
        match path.strip_prefix(variable.as_str()) {
            Some("") => Some(String::new()),
            Some(rest) if rest.starts_with('/') => Some(rest[1..].to_owned()),
            _ => (self.variables.len() == 1).then(|| path.to_owned()),
        }
    }

    fn literal(&mut self) -> Option<String> {
        if !self.rest.starts_with('\'') {
            let bare = self.word(|c| !" ,)".contains(c));
            return (!bare.is_empty()).then(|| bare.to_owned());
        }
        let mut end = 1;
        loop {
            end += self.rest[end..].find('\'')? + 1;
            if !self.rest[end..].starts_with('\'') {
                break;
            }
            end += 1;
        }
        let (literal, rest) = self.rest.split_at(end);
        self.rest = rest;
        Some(literal.to_owned())
    }

    fn eat(&mut self, text: &str) -> bool {
        let rest = self.rest.strip_prefix(text);
        self.rest = rest.unwrap_or(self.rest);
        rest.is_some()
    }

    fn word(&mut self, belongs: impl Fn(char) -> bool) -> &'a str {
        let end = self.rest.find(|c| !belongs(c)).unwrap_or(self.rest.len());
        let (word, rest) = self.rest.split_at(end);
        self.rest = rest;
        word
    }
}

#[test]
fn precedence_is_odatas() {
    let compare = |path: &'static str| Expr::Compare(path.into(), "eq", "1".to_owned());
    let (a, b, c) = (compare("a"), compare("b"), compare("c"));
    let or = Expr::Or(vec![a.clone(), Expr::And(vec![b.clone(), c.clone()])]);
    assert_eq!(parse("a eq 1 or b eq 1 and c eq 1"), Some(or));
    let and = Expr::And(vec![Expr::Or(vec![a.clone(), b]), c]);
    assert_eq!(parse("(a eq 1 or b eq 1) and c eq 1"), Some(and));
    assert_eq!(parse("not (a eq 1)"), Some(Expr::Not(Box::new(a))));
    for text in ["not a eq 1", "a eq 1 and", "(a eq 1", "a/any(x:b eq 1)", "a in ()", "a eq 'b"] {
        assert_eq!(parse(text), None, "{text}");
    }
}
