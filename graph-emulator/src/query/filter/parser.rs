//! From words to a condition.

use graph_core::{EdmType, TypeInfo};

use super::expression::{Comparison, Expr, Matching};
use super::lexer::Token;
use super::literal::Literal;
use super::operand::Operand;
use crate::model::Model;
use crate::path;
use crate::query::path::Path;

/// How deep conditions may stand in each other: the stack is not endless.
const DEEPEST: usize = 50;

type Parsed<T> = Result<T, String>;

/// Reads a condition on items of a type.
pub(super) fn parse(tokens: Vec<Token>, info: &'static TypeInfo, model: &Model) -> Parsed<Expr> {
    let mut parser = Parser { tokens, at: 0, info, model, variables: Vec::new(), depth: 0 };
    let condition = parser.or()?;
    match parser.peek() {
        None => Ok(condition),
        Some(token) => Err(format!("{} is not expected", shown(token))),
    }
}

struct Parser<'m> {
    tokens: Vec<Token>,
    at: usize,
    info: &'static TypeInfo,
    model: &'m Model,
    /// Names, and the types of the values.
    variables: Vec<(String, EdmType)>,
    depth: usize,
}

impl Parser<'_> {
    fn or(&mut self) -> Parsed<Expr> {
        self.depth += 1;
        if self.depth > DEEPEST {
            return Err(format!("it is nested deeper than {DEEPEST} conditions"));
        }
        let first = self.and()?;
        let mut all = vec![first];
        while self.word("or") {
            all.push(self.and()?);
        }
        self.depth -= 1;
        Ok(one_or(all, Expr::Or))
    }

    fn and(&mut self) -> Parsed<Expr> {
        let mut all = vec![self.not()?];
        while self.word("and") {
            all.push(self.not()?);
        }
        Ok(one_or(all, Expr::And))
    }

    fn not(&mut self) -> Parsed<Expr> {
        let mut negated = false;
        while self.word("not") {
            negated = !negated;
        }
        let inner = self.primary()?;
        Ok(if negated { Expr::Not(Box::new(inner)) } else { inner })
    }

    fn primary(&mut self) -> Parsed<Expr> {
        if self.take(&Token::Open) {
            let inner = self.or()?;
            self.expect(&Token::Close)?;
            return Ok(inner);
        }
        if let Some(Token::Word(word)) = self.peek().cloned()
            && self.tokens.get(self.at + 1) == Some(&Token::Open)
        {
            if let Some(matching) = Matching::of(&word) {
                self.at += 2;
                let text = self.operand()?;
                self.expect(&Token::Comma)?;
                let part = self.operand()?;
                self.expect(&Token::Close)?;
                for operand in [&text, &part] {
                    check_text(operand)?;
                }
                let condition = Expr::Match(matching, text, part);
                return Ok(self.compared_with_truth(condition));
            }
            if word == "isof" {
                self.at += 2;
                return self.is_of();
            }
            if let Some((path, quantifier)) = word.rsplit_once('/')
                && matches!(quantifier, "any" | "all")
            {
                let (path, all) = (path.to_owned(), quantifier == "all");
                self.at += 2;
                return self.lambda(&path, all);
            }
        }
        let left = self.operand()?;
        self.comparison(left)
    }

    /// `contains(...) eq true` is what some write.
    fn compared_with_truth(&mut self, condition: Expr) -> Expr {
        let rest = self.tokens.get(self.at..self.at + 2);
        let Some([Token::Word(eq), Token::Word(truth)]) = rest else {
            return condition;
        };
        let negated = match (&**eq, &**truth) {
            ("eq", "true") | ("ne", "false") => false,
            ("eq", "false") | ("ne", "true") => true,
            _ => return condition,
        };
        self.at += 2;
        if negated { Expr::Not(Box::new(condition)) } else { condition }
    }

    fn comparison(&mut self, left: Operand) -> Parsed<Expr> {
        let Some(Token::Word(word)) = self.peek().cloned() else {
            return truth(left);
        };
        if word == "in" {
            self.at += 1;
            self.expect(&Token::Open)?;
            let mut literals = Vec::new();
            loop {
                let literal = self.peek().and_then(Literal::of);
                let literal = literal.ok_or_else(|| self.wanted("a value"))?;
                literal.fits(left.edm())?;
                literals.push(literal);
                self.at += 1;
                if !self.take(&Token::Comma) {
                    break;
                }
            }
            self.expect(&Token::Close)?;
            return Ok(Expr::In(left, literals));
        }
        let Some(comparison) = Comparison::of(&word) else {
            return truth(left);
        };
        self.at += 1;
        let right = self.operand()?;
        match (&left, &right) {
            (Operand::Literal(literal), other) | (other, Operand::Literal(literal)) => {
                literal.fits(other.edm())?;
            }
            _ => {}
        }
        let edm = if matches!(left, Operand::Literal(_)) { right.edm() } else { left.edm() };
        Ok(Expr::Compare(comparison, edm, left, right))
    }

    fn is_of(&mut self) -> Parsed<Expr> {
        let path = match self.peek() {
            Some(Token::Word(word)) if self.tokens.get(self.at + 1) == Some(&Token::Comma) => {
                let word = word.clone();
                self.at += 2;
                if word == "$it" { None } else { Some(self.path(&word)?) }
            }
            _ => None,
        };
        let name = match self.peek() {
            Some(Token::Text(name) | Token::Word(name)) => name.clone(),
            _ => return Err(self.wanted("a type's name")),
        };
        self.at += 1;
        self.expect(&Token::Close)?;
        let info = self.model.find(&name).ok_or_else(|| format!("there is no type `{name}`"))?;
        Ok(Expr::IsOf(path, info))
    }

    fn lambda(&mut self, path: &str, all: bool) -> Parsed<Expr> {
        let path = self.path(path)?;
        let element = path.edm.element().unwrap_or(EdmType::Untyped);
        if path.edm.element().is_none() && path.edm != EdmType::Untyped {
            return Err(format!("{} is no list, and has neither `any` nor `all`", path.edm));
        }
        if self.take(&Token::Close) {
            return Ok(Expr::Lambda { path, all, condition: None });
        }
        let Some(Token::Word(variable)) = self.peek().cloned() else {
            return Err(self.wanted("a variable, as in `any(x:x eq 1)`"));
        };
        self.at += 1;
        self.expect(&Token::Colon)?;
        self.variables.push((variable, element));
        let condition = self.or()?;
        self.variables.pop();
        self.expect(&Token::Close)?;
        Ok(Expr::Lambda { path, all, condition: Some(Box::new(condition)) })
    }

    fn operand(&mut self) -> Parsed<Operand> {
        let Some(token) = self.peek().cloned() else {
            return Err(self.wanted("a property or a value"));
        };
        if let Some(literal) = Literal::of(&token) {
            self.at += 1;
            return Ok(Operand::Literal(literal));
        }
        let Token::Word(word) = token else {
            return Err(self.wanted("a property or a value"));
        };
        self.at += 1;
        if self.take(&Token::Open) {
            self.depth += 1;
            if self.depth > DEEPEST {
                return Err(format!("it is nested deeper than {DEEPEST} functions"));
            }
            let inner = Box::new(self.operand()?);
            self.depth -= 1;
            self.expect(&Token::Close)?;
            check_text(&inner)?;
            return match word.as_str() {
                "tolower" => Ok(Operand::Lower(inner)),
                "toupper" => Ok(Operand::Upper(inner)),
                "length" => Ok(Operand::Length(inner)),
                _ => Err(format!("there is no function `{word}`")),
            };
        }
        match word.strip_suffix("/$count") {
            Some(list) => Ok(Operand::Count(self.path(list)?)),
            None => Ok(Operand::Path(self.path(&word)?)),
        }
    }

    fn path(&self, text: &str) -> Parsed<Path> {
        let mut names = path::split(text, '/').into_iter().peekable();
        let first = names.peek().copied().unwrap_or_default();
        let variable = self.variables.iter().rposition(|(name, _)| name == first);
        let (mut found, mut within) = match variable {
            Some(at) => {
                let edm = self.variables[at].1;
                (Path::root(at + 1, edm), edm.object())
            }
            None => (Path::root(0, EdmType::Untyped), Some(self.info)),
        };
        if variable.is_some() || first == "$it" {
            names.next();
        }
        for name in names {
            within = found.step(name, within, self.model)?;
        }
        Ok(found)
    }

    fn peek(&self) -> Option<&Token> {
        self.tokens.get(self.at)
    }

    fn take(&mut self, token: &Token) -> bool {
        let found = self.peek() == Some(token);
        self.at += usize::from(found);
        found
    }

    fn word(&mut self, word: &str) -> bool {
        let taken = matches!(self.peek(), Some(Token::Word(found)) if found == word);
        self.at += usize::from(taken);
        taken
    }

    fn expect(&mut self, token: &Token) -> Parsed<()> {
        if self.take(token) { Ok(()) } else { Err(self.wanted(&shown(token))) }
    }

    fn wanted(&self, what: &str) -> String {
        match self.peek() {
            Some(found) => format!("{what} is expected in the place of {}", shown(found)),
            None => format!("it ends where {what} is expected"),
        }
    }
}

fn one_or(mut all: Vec<Expr>, several: impl FnOnce(Vec<Expr>) -> Expr) -> Expr {
    match all.pop() {
        Some(only) if all.is_empty() => only,
        last => {
            all.extend(last);
            several(all)
        }
    }
}

fn truth(operand: Operand) -> Parsed<Expr> {
    match operand.edm() {
        EdmType::Boolean | EdmType::Untyped => Ok(Expr::Truth(operand)),
        edm => Err(format!("{edm} is no condition; compare it, as in `eq`")),
    }
}

fn check_text(operand: &Operand) -> Parsed<()> {
    match operand.edm() {
        EdmType::Str | EdmType::Untyped | EdmType::Guid | EdmType::Enum(_) => Ok(()),
        edm => Err(format!("a text is needed, and not {edm}")),
    }
}

fn shown(token: &Token) -> String {
    match token {
        Token::Word(word) | Token::Bare(word) => format!("`{word}`"),
        Token::Text(text) => format!("`'{text}'`"),
        Token::Typed(name, text) => format!("`{name}'{text}'`"),
        Token::Open => "`(`".to_owned(),
        Token::Close => "`)`".to_owned(),
        Token::Comma => "`,`".to_owned(),
        Token::Colon => "`:`".to_owned(),
    }
}
